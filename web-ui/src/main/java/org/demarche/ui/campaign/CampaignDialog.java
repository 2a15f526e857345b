package org.demarche.ui.campaign;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.Campaign;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Toast;

/** Begins a campaign, or words an existing one anew. */
class CampaignDialog extends FormDialog {

    private final BilingualField name =
            new BilingualField(getTranslation("campaign.name"), "refused.campaign.name", 1, attempt);
    private final BilingualField goal =
            new BilingualField(getTranslation("campaign.goal"), "refused.campaign.goal", 2, attempt);

    private final PeriodFields period;

    CampaignDialog(CampaignService campaigns, Formats formats, SerializableConsumer<CampaignId> created) {
        super("");
        period = new PeriodFields(formats, attempt);
        setHeaderTitle(getTranslation("campaign.create.title"));
        var key = new TextField(getTranslation("campaign.key"));
        key.setHelperText(getTranslation("campaign.key.help"));
        var fictional = new Checkbox(getTranslation("campaign.fictional"));
        fictional.setHelperText(getTranslation("campaign.fictional.help"));
        attempt.field("refused.campaign.key", key);
        form(
                getTranslation("campaign.create.save"),
                () -> {
                    var id = campaigns.create(new CreateCampaign(
                            key.getValue(), name.words(), goal.words(), period.period(), fictional.getValue()));
                    Toast.show(getTranslation("campaign.created"));
                    created.accept(id);
                },
                name,
                goal,
                period,
                key,
                fictional);
    }

    CampaignDialog(CampaignService campaigns, Formats formats, Campaign campaign, Runnable saved) {
        super("");
        period = new PeriodFields(formats, attempt);
        period.show(campaign.period());
        setHeaderTitle(getTranslation("campaign.edit.title", campaign.key()));
        name.show(campaign.name());
        goal.show(campaign.goal());
        form(
                getTranslation("campaign.save"),
                () -> {
                    campaigns.describe(campaign.id(), campaign.version(), name.words(), goal.words(), period.period());
                    Toast.show(getTranslation("campaign.saved"));
                    saved.run();
                },
                name,
                goal,
                period);
    }
}
