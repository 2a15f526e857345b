package org.demarche.ui.feed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.demarche.ui.part.Icon;

/** Shows an address the one time that it can be shown. It is gone with the dialog. */
class FeedAddressDialog extends Dialog {

    private final TextField field = new TextField(getTranslation("feed.address"));

    FeedAddressDialog(String title, String address) {
        setHeaderTitle(getTranslation("feed.address.title", title));
        setWidth("min(560px, 100vw - 24px)");
        setCloseOnOutsideClick(false);
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setHelperText(getTranslation("feed.address.once"));
        var content = new Div(words("feed.address.how"), field, words("feed.address.care"));
        content.addClassName("dm-stack");
        add(content);
        var close = new Button(getTranslation("feed.address.done"), _ -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close, copy(address));
    }

    private Button copy(String address) {
        var copy = new Button(getTranslation("feed.address.copy"), Icon.DOC.create());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(address, _ -> copy.setText(getTranslation("feed.address.copied")), _ -> field.focus());
        return copy;
    }

    private Div words(String key) {
        var words = new Div(getTranslation(key));
        words.addClassNames("dm-2", "dm-s");
        return words;
    }
}
