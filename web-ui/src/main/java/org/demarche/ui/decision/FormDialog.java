package org.demarche.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.demarche.core.base.Refused;
import org.demarche.ui.part.FieldErrors;
import org.demarche.ui.part.Note;

/** A dialog with fields and one deed. A refusal stands at its field, else above the fields; what was typed stays. */
class FormDialog extends Dialog {

    private final FieldErrors errors = new FieldErrors();
    private final Div refusal = new Div();
    private final Runnable deed;

    /** @param verb names the deed: <em>Record act</em> */
    FormDialog(String title, String verb, Runnable deed) {
        this.deed = deed;
        setHeaderTitle(title);
        setWidth("min(640px, 96vw)");
        setCloseOnOutsideClick(false);
        var cancel = new Button(getTranslation("decision.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var confirm = new Button(verb, _ -> attempt());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
        add(refusal);
    }

    FieldErrors errors() {
        return errors;
    }

    /** A heading between groups of fields. */
    void heading(Component heading) {
        heading.addClassName("dm-form-part");
        add(heading);
    }

    private void attempt() {
        errors.clear();
        refusal.removeAll();
        try {
            deed.run();
            close();
        } catch (Refused refused) {
            var words = getTranslation(refused.key(), refused.arguments());
            if (!errors.show(refused.key(), words)) {
                refusal.add(Note.error(words, getTranslation("decision.kept")));
            }
        }
    }
}
