package org.demarche.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.demarche.core.access.Drafts;
import org.demarche.ui.draft.DraftKeeper;
import org.demarche.ui.part.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * A form over the page. What is refused is said at its field, and the dialog stays with everything that was typed; a click
 * beside it does not close it.
 */
public class FormDialog extends Dialog {

    private final Attempt attempt = new Attempt();
    private final Div fields = new Div();
    private final Button save = new Button();
    private @Nullable DraftKeeper draft;

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

    /**
     * Keeps what is typed until it is saved; the fields to keep are named on what this gives.
     *
     * @param form in kebab case
     * @param object what it is about; empty for something new
     */
    public DraftKeeper keep(Drafts drafts, String form, String object) {
        var keeper = new DraftKeeper(drafts, form, object);
        draft = keeper;
        return keeper;
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
        if (draft != null) {
            fields.add(draft);
            draft.offer();
        }
        save.addClickListener(_ -> {
            if (attempt.run(deed)) {
                forget();
                close();
                done.run();
            }
        });
        open();
    }

    private void forget() {
        if (draft != null) {
            draft.drop();
        }
    }
}
