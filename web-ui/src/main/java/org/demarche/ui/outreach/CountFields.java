package org.demarche.ui.outreach;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.format.Formats;
import org.jspecify.annotations.Nullable;

/** How many of what, after or before what. */
public class CountFields extends Div {

    /** On which side of the anchor the day lies. */
    enum Way {
        AFTER,
        BEFORE
    }

    private final IntegerField number = new IntegerField();
    private final Select<DayUnit> unit = new Select<>();
    private final Select<Way> way = new Select<>();
    private final Select<AnchorKind> anchor = new Select<>();
    private final Select<CampaignDay> campaignDay = new Select<>();
    private final Checkbox skipsRecess = new Checkbox();

    public CountFields(Formats formats, List<CampaignDay> days, LocalDate today) {
        addClassNames("dm-stack", "tight", "dm-fields");
        choices();
        campaignDay.setItems(days);
        campaignDay.setLabel(getTranslation("outreach.deadline.campaign-day"));
        campaignDay.setItemLabelGenerator(each -> each.label(getLocale()) + ", " + formats.day(each.next(today)));
        skipsRecess.setLabel(getTranslation("outreach.deadline.skips-recess"));
        var count = new Div(number, unit);
        var from = new Div(way, anchor);
        count.addClassNames("dm-row", "dm-rule");
        from.addClassNames("dm-row", "dm-rule");
        add(count, from, campaignDay, skipsRecess);
        onChange(this::show);
    }

    private void choices() {
        number.setLabel(getTranslation("outreach.deadline.days"));
        number.setMin(0);
        number.setMax(DeadlineRule.MOST_DAYS);
        number.setStepButtonsVisible(true);
        unit.setLabel(getTranslation("outreach.deadline.unit"));
        unit.setItems(DayUnit.values());
        unit.setItemLabelGenerator(each -> getTranslation("task.day-unit." + each.name()));
        way.setLabel(getTranslation("outreach.deadline.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(each -> getTranslation("outreach.deadline.way." + each.name()));
        anchor.setLabel(getTranslation("outreach.deadline.anchor"));
        anchor.setItems(AnchorKind.values());
        anchor.setItemLabelGenerator(each -> getTranslation("task.anchor-kind." + each.name()));
    }

    /** What a rule that counts from a day is called here: a chosen one, that of an occasion. */
    public void callDay(String words) {
        anchor.setItemLabelGenerator(
                each -> each == AnchorKind.DAY ? words : getTranslation("task.anchor-kind." + each.name()));
    }

    /** In a sequence the anchor is given, and the day lies after it. */
    public void fromDayOnly(boolean only) {
        if (only) {
            anchor.setValue(AnchorKind.DAY);
            way.setValue(Way.AFTER);
        }
        anchor.setReadOnly(only);
        way.setReadOnly(only);
    }

    public void onChange(Runnable listener) {
        List.<HasValue<?, ?>>of(unit, way, anchor, campaignDay, skipsRecess, number)
                .forEach(field -> field.addValueChangeListener(_ -> listener.run()));
    }

    /** @param campaignDayId the day of the campaign that it counts from; null for another anchor */
    public void show(DeadlineRule rule, @Nullable UUID campaignDayId) {
        number.setValue(Math.abs(rule.days()));
        unit.setValue(rule.unit());
        way.setValue(rule.countsBackwards() ? Way.BEFORE : Way.AFTER);
        skipsRecess.setValue(rule.skipsRecess());
        anchor.setValue(rule.anchor());
        campaignDay.setValue(campaignDayId == null ? null : day(campaignDayId.toString()));
        show();
    }

    public DeadlineRule rule() {
        int days = number.isEmpty() ? 0 : number.getValue();
        return new DeadlineRule(
                anchor.getValue(),
                way.getValue() == Way.BEFORE ? -days : days,
                unit.getValue(),
                skipsRecess.getValue());
    }

    /** Null where it counts from something else. */
    public @Nullable UUID campaignDay() {
        return campaignDay.isEmpty() || anchor.getValue() != AnchorKind.CAMPAIGN_DAY
                ? null
                : campaignDay.getValue().id();
    }

    public void nameIn(FormFields fields) {
        fields.number("days", number)
                .choice("unit", unit, DayUnit.class)
                .choice("way", way, Way.class)
                .choice("anchor", anchor, AnchorKind.class)
                .field("campaign-day", campaignDay, each -> each.id().toString(), this::day)
                .yesNo("skips-recess", skipsRecess);
    }

    public IntegerField number() {
        return number;
    }

    public Select<CampaignDay> campaignDayField() {
        return campaignDay;
    }

    boolean isComplete() {
        return !anchor.isEmpty() && !unit.isEmpty();
    }

    boolean countsFromADay() {
        return anchor.getValue() == AnchorKind.DAY;
    }

    private void show() {
        campaignDay.setVisible(anchor.getValue() == AnchorKind.CAMPAIGN_DAY);
        skipsRecess.setVisible(unit.getValue() != DayUnit.SITTING_DAYS);
    }

    private @Nullable CampaignDay day(String id) {
        return campaignDay
                .getListDataView()
                .getItems()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
