package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.Computation;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.task.RuleChoice;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.part.Explanation;
import org.jspecify.annotations.Nullable;

/** A rule for a day: how it counts, and from which day; and the day that comes of it, counted anew at every change. */
class RuleFields extends Div {

    private final CountFields count;
    private final DatePicker day;
    private final Div preview = new Div();
    private final ComputationWords words;
    private Function<RuleChoice, Computation> compute = _ -> {
        throw new Refused("refused.deadline.day.missing");
    };

    RuleFields(ComputationWords words, List<CampaignDay> days, LocalDate today) {
        this.words = words;
        var formats = words.words().formats();
        count = new CountFields(formats, days, today);
        day = formats.datePicker(getTranslation("outreach.deadline.from-day"));
        addClassNames("dm-stack", "tight", "dm-fields");
        preview.addClassName("dm-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        add(count, day, preview);
        count.onChange(this::show);
        day.addValueChangeListener(_ -> show());
    }

    /** Counts with this from here on. */
    void compute(Function<RuleChoice, Computation> newCompute) {
        compute = newCompute;
        show();
    }

    /** @param anchorDay the day that was counted from */
    void show(DeadlineRule rule, @Nullable UUID anchorId, LocalDate anchorDay) {
        day.setValue(rule.anchor() == AnchorKind.DAY ? anchorDay : null);
        count.show(rule, anchorId);
        show();
    }

    RuleChoice value() {
        var rule = count.rule();
        return new RuleChoice(rule, count.campaignDay(), rule.anchor() == AnchorKind.DAY ? day.getValue() : null);
    }

    void nameIn(FormFields fields) {
        count.nameIn(fields);
        fields.day("day", day);
    }

    DatePicker day() {
        return day;
    }

    IntegerField number() {
        return count.number();
    }

    private void show() {
        day.setVisible(count.countsFromADay());
        preview.removeAll();
        if (!count.isComplete()) {
            return;
        }
        try {
            var choice = value();
            var told = Explanation.of("");
            words.tell(compute.apply(choice), choice.rule(), told);
            preview.add(told.calculation());
        } catch (Refused refused) {
            var why = new Paragraph(getTranslation(refused.key(), refused.arguments()));
            why.addClassNames("dm-s", "dm-2");
            preview.add(why);
        }
    }
}
