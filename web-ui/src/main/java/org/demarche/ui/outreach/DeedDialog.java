package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.demarche.core.base.Refused;
import org.demarche.ui.part.FieldErrors;
import org.demarche.ui.part.Note;

/**
 * A dialog with a few fields and one deed. A refusal stands at the field it is about, else above the fields, and what was
 * typed stays; the dialog closes when the deed is done.
 */
class DeedDialog extends Dialog {

    private static final String WIDTH = "460px";

    private final Div notes = new Div();
    private final Div fields = new Div();
    private final FieldErrors errors = new FieldErrors();
    private final Button primary = new Button();

    DeedDialog() {
        setWidth(WIDTH);
        setCloseOnOutsideClick(false);
        fields.addClassNames("dm-stack", "tight", "dm-fields");
        add(notes, fields);
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("outreach.cancel"), _ -> close());
        getFooter().add(cancel, primary);
    }

    /**
     * @param title names the deed and the thing
     * @param verb what the button says
     */
    void words(String title, String verb) {
        setHeaderTitle(title);
        primary.setText(verb);
    }

    /** @throws Refused when no day is chosen */
    static LocalDate chosen(DatePicker picker) {
        if (picker.isEmpty()) {
            throw new Refused("refused.date.missing");
        }
        return picker.getValue();
    }

    void fields(Component... components) {
        fields.add(components);
    }

    /** Refusals whose key begins so stand at this field. */
    void errorsAt(String keyPrefix, HasValidation field) {
        errors.field(keyPrefix, field);
    }

    /** @param done what happens after it, with the dialog closed */
    void onPrimary(Runnable deed, Runnable done) {
        primary.addClickListener(_ -> {
            if (attempt(deed)) {
                close();
                done.run();
            }
        });
    }

    private boolean attempt(Runnable deed) {
        errors.clear();
        notes.removeAll();
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            var words = getTranslation(refused.key(), refused.arguments());
            if (!errors.show(refused.key(), words)) {
                notes.add(Note.error(getTranslation("outreach.not-done"), words));
            }
            return false;
        }
    }
}
