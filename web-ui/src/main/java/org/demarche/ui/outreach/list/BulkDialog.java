package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.demarche.core.base.Refused;
import org.demarche.ui.part.Attempt;

/**
 * Asks what one deed on many cases needs, names how many they are and says which were left out. A refusal stands at its
 * field, and what was typed stays.
 */
class BulkDialog extends Dialog {

    private static final String WIDTH = "460px";

    private final Attempt attempt = new Attempt();
    private final Div fields = new Div();
    private final Button primary = new Button();

    /** @param title names the deed and the number */
    BulkDialog(String title, String verb, Chosen chosen) {
        setHeaderTitle(title);
        setWidth(WIDTH);
        setCloseOnOutsideClick(false);
        fields.addClassNames("dm-stack", "tight", "dm-fields");
        leftOut(chosen.foreign(), "cases.bulk.foreign");
        leftOut(chosen.closed(), "cases.bulk.closed");
        add(attempt, fields);
        primary.setText(verb);
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel("cases.bulk.cancel"), primary);
    }

    /** Says why there is nothing to do. */
    static Dialog nothing(Chosen chosen) {
        var dialog = new BulkDialog("", "", chosen);
        dialog.setHeaderTitle(dialog.getTranslation("cases.bulk.none"));
        dialog.getFooter().removeAll();
        dialog.getFooter().add(dialog.cancel("cases.bulk.close"));
        return dialog;
    }

    void fields(Component... components) {
        fields.add(components);
    }

    BulkDialog errorsAt(String keyPrefix, HasValidation field) {
        attempt.field(keyPrefix, field);
        return this;
    }

    /** @param done what happens after it, with the dialog closed */
    void onPrimary(Runnable deed, Runnable done) {
        primary.setDisableOnClick(true);
        primary.addClickListener(_ -> {
            if (attempt.run(deed)) {
                close();
                done.run();
            }
            primary.setEnabled(true);
        });
    }

    /** @throws Refused when no day is chosen */
    static LocalDate chosen(DatePicker picker) {
        if (picker.getValue() == null) {
            throw new Refused("refused.date.missing");
        }
        return picker.getValue();
    }

    private void leftOut(int count, String key) {
        if (count > 0) {
            var words = new Paragraph(getTranslation(key, count));
            words.addClassNames("dm-s", "dm-2");
            add(words);
        }
    }

    private Button cancel(String key) {
        var cancel = new Button(getTranslation(key), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        return cancel;
    }
}
