package org.demarche.ui.campaign;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.demarche.core.access.CampaignId;
import org.demarche.core.base.Ids;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/** Adds a day that matters to the campaign, once or every year. */
@Component
class DayForm {

    private final FormDesk desk;
    private final CampaignDays days;

    DayForm(FormDesk desk, CampaignDays days) {
        this.desk = desk;
        this.days = days;
    }

    void add(CampaignId campaign, Runnable saved) {
        var dialog = new FormDialog(desk, words("campaign.dates.add"), words("campaign.dates.save"));
        var label =
                new BilingualField(words("campaign.dates.label"), "refused.campaign.day.label", 1, dialog.attempt());
        var on = desk.formats().datePicker(words("campaign.dates.on"));
        var yearly = new Checkbox(words("campaign.dates.is-yearly"), true);
        var source = new TextField(words("campaign.source.url"));
        source.setPlaceholder("https://");
        source.setWidthFull();
        dialog.field("refused.date", on)
                .field("refused.campaign.day.source", source)
                .with(label, on, yearly, source);
        label.nameIn(dialog.fields(), "label");
        dialog.fields().day("on", on).yesNo("yearly", yearly).text("source", source);
        dialog.keep("campaign-day", campaign.toString());
        dialog.open(() -> days.add(campaign, day(label, on, yearly.getValue(), source.getValue())), () -> {
            Toast.show(words("campaign.dates.added"));
            saved.run();
        });
    }

    private static CampaignDay day(BilingualField label, DatePicker on, boolean yearly, String source) {
        var day = on.getValue();
        if (day == null) {
            throw new Refused("refused.date.missing");
        }
        var words = label.words();
        return new CampaignDay(
                Ids.next(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                yearly ? null : day.getYear(),
                words.en(),
                words.uk(),
                null,
                false,
                source);
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
