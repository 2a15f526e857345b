package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.demarche.ui.part.Attempt;

/** A form in a dialog: its deed, refusals at their fields, and a way out that keeps everything as it is. */
class FormDialog extends Dialog {

    private static final String WIDTH = "560px";

    final Attempt attempt = new Attempt();

    FormDialog(String title) {
        setHeaderTitle(title);
        setWidth(WIDTH);
        setMaxWidth("calc(100vw - 24px)");
        setCloseOnOutsideClick(false);
    }

    /** @param deed done when the verb is clicked; the dialog stays open where it is refused */
    void form(String verb, Runnable deed, Component... fields) {
        var stack = new Div(fields);
        stack.add(attempt);
        stack.addClassName("dm-stack");
        add(stack);
        var done = new Button(verb, _ -> {
            if (attempt.run(deed)) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("campaign.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, done);
    }
}
