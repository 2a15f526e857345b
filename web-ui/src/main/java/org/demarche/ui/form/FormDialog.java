package org.demarche.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.demarche.ui.part.Attempt;

/**
 * A form over the page. What is refused is said at its field, and the dialog stays with everything that was typed; a click
 * beside it does not close it.
 */
public class FormDialog extends Dialog {

    private final Attempt attempt = new Attempt();
    private final Div fields = new Div();
    private final Button save = new Button();

    /** @param verb the deed with its object: <em>Add committee</em> */
    public FormDialog(String title, String verb, Component... content) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth("min(540px, 100vw - 24px)");
        fields.addClassName("dm-stack");
        fields.add(content);
        add(fields);
        save.setText(verb);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("form.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, save);
    }

    public FormDialog with(Component... more) {
        fields.add(more);
        return this;
    }

    /** Where refusals whose key begins so are shown. */
    public FormDialog field(String keyPrefix, HasValidation field) {
        attempt.field(keyPrefix, field);
        return this;
    }

    public Attempt attempt() {
        return attempt;
    }

    /**
     * @param deed what the button does; it may be refused
     * @param done after that, with the dialog closed
     */
    public void open(Runnable deed, Runnable done) {
        fields.add(attempt);
        save.addClickListener(_ -> {
            if (attempt.run(deed)) {
                close();
                done.run();
            }
        });
        open();
    }
}
