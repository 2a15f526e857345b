package org.demarche.ui.campaign;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.demarche.core.access.CampaignId;
import org.demarche.core.base.Ids;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Toast;

/** Adds a day that matters to the campaign, once or every year. */
class DayDialog extends FormDialog {

    private final BilingualField label =
            new BilingualField(getTranslation("campaign.dates.label"), "refused.campaign.day.label", 1, attempt);
    private final DatePicker on;
    private final Checkbox yearly = new Checkbox(getTranslation("campaign.dates.is-yearly"));
    private final TextField source = new TextField(getTranslation("campaign.source.url"));

    DayDialog(CampaignDays days, CampaignId campaign, Formats formats, Runnable saved) {
        super("");
        setHeaderTitle(getTranslation("campaign.dates.add"));
        on = formats.datePicker(getTranslation("campaign.dates.on"));
        yearly.setValue(true);
        source.setPlaceholder("https://");
        source.setWidthFull();
        attempt.field("refused.date", on).field("refused.campaign.day.source", source);
        form(
                getTranslation("campaign.dates.save"),
                () -> {
                    days.add(campaign, day());
                    Toast.show(getTranslation("campaign.dates.added"));
                    saved.run();
                },
                label,
                on,
                yearly,
                source);
    }

    private CampaignDay day() {
        LocalDate day = on.getValue();
        if (day == null) {
            throw new Refused("refused.date.missing");
        }
        var words = label.words();
        return new CampaignDay(
                Ids.next(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                yearly.getValue() ? null : day.getYear(),
                words.en(),
                words.uk(),
                null,
                false,
                source.getValue());
    }
}
