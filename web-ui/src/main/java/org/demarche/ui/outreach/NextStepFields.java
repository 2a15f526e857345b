package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.NextAction;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.format.Formats;

/** What comes next, if anything: what, and until when. The kind stands elsewhere and says whether there is anything. */
class NextStepFields extends Div {

    final Select<ActionKind> kind = new Select<>();
    final TextField text = new TextField();
    final DatePicker due;

    NextStepFields(Formats formats) {
        addClassNames("dm-row", "dm-wrap");
        kind.setItems(ActionKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("outreach.log.next-none"));
        kind.setItemLabelGenerator(this::words);
        kind.setAriaLabel(getTranslation("outreach.log.next"));
        kind.addClassName("dm-filter");
        text.setPlaceholder(getTranslation("outreach.log.next-text"));
        text.setAriaLabel(getTranslation("outreach.log.next-text"));
        text.addClassName("dm-grow");
        due = formats.datePicker("");
        due.setAriaLabel(getTranslation("outreach.log.next-due"));
        due.setPlaceholder(getTranslation("outreach.log.next-due"));
        due.setMin(formats.today());
        kind.addValueChangeListener(_ -> show());
        show();
        add(text, due);
    }

    void nameIn(FormFields fields) {
        fields.choice("next-kind", kind, ActionKind.class).text("next", text).day("next-due", due);
    }

    /** @throws Refused when a kind is chosen and the day is missing */
    Optional<NextAction> value() {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (due.isEmpty()) {
            throw new Refused("refused.case.next-action.due.missing");
        }
        return Optional.of(NextAction.of(kind.getValue(), text.getValue(), due.getValue(), ""));
    }

    void clear() {
        kind.clear();
        text.clear();
        due.clear();
    }

    /** Whether a next step can be set at all. */
    void offer(boolean offered) {
        kind.setVisible(offered);
        setVisible(offered);
    }

    private void show() {
        text.setVisible(!kind.isEmpty());
        due.setVisible(!kind.isEmpty());
    }

    private String words(ActionKind choice) {
        return choice == null
                ? getTranslation("outreach.log.next-none")
                : getTranslation("outreach.log.next-is", getTranslation("outreach.action-kind." + choice.name()));
    }
}
