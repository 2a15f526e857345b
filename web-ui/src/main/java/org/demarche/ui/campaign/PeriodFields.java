package org.demarche.ui.campaign;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import org.demarche.core.campaign.CampaignPeriod;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Attempt;

/** From when until when; either day may be open. */
class PeriodFields extends Composite<Div> {

    final DatePicker from;
    final DatePicker until;

    PeriodFields(Formats formats, Attempt attempt) {
        from = formats.datePicker(getTranslation("campaign.period.from"));
        until = formats.datePicker(getTranslation("campaign.period.until"));
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        attempt.field("refused.date", from).field("refused.campaign.period", until);
        getContent().addClassNames("dm-row", "dm-wrap", "top");
        getContent().add(from, until);
    }

    void nameIn(FormFields fields) {
        fields.day("from", from).day("until", until);
    }

    void show(CampaignPeriod period) {
        from.setValue(period.from());
        until.setValue(period.until());
    }

    CampaignPeriod period() {
        return new CampaignPeriod(from.getValue(), until.getValue());
    }
}
