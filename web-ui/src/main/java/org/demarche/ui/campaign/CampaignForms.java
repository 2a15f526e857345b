package org.demarche.ui.campaign;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.Campaign;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.institution.Country;
import org.demarche.core.institution.CountryList;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins campaigns, and words existing ones anew. */
@Component
class CampaignForms {

    private final FormDesk desk;
    private final CampaignService campaigns;
    private final CountryList countries;

    CampaignForms(FormDesk desk, CampaignService campaigns, CountryList countries) {
        this.desk = desk;
        this.countries = countries;
        this.campaigns = campaigns;
    }

    /** @param begun called with the new campaign */
    void begin(Consumer<CampaignId> begun) {
        var dialog = new FormDialog(desk, words("campaign.create.title"), words("campaign.create.save"));
        var fields = new Fields(desk, dialog, countries);
        var key = new TextField(words("campaign.key"));
        key.setHelperText(words("campaign.key.help"));
        var fictional = new Checkbox(words("campaign.fictional"));
        fictional.setHelperText(words("campaign.fictional.help"));
        dialog.field("refused.campaign.key", key).with(key, fictional);
        dialog.fields().text("key", key).yesNo("fictional", fictional);
        dialog.keep("campaign", "");
        var made = new CampaignId[1];
        dialog.open(
                () -> made[0] = campaigns.create(new CreateCampaign(
                        key.getValue(),
                        fields.name.words(),
                        fields.goal.words(),
                        fields.period.period(),
                        fictional.getValue(),
                        fields.home())),
                () -> {
                    Toast.show(words("campaign.created"));
                    begun.accept(made[0]);
                });
    }

    void edit(Campaign campaign, Runnable saved) {
        var id = campaign.id();
        var dialog = new FormDialog(desk, words("campaign.edit.title", campaign.key()), words("campaign.save"));
        var fields = new Fields(desk, dialog, countries);
        fields.show(campaign);
        dialog.keep("campaign-edit", id.toString()).versioned(campaign.version(), () -> {
            var now = campaigns.find(id);
            fields.show(now);
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.open(
                () -> campaigns.describe(
                        id,
                        dialog.version(),
                        fields.name.words(),
                        fields.goal.words(),
                        fields.period.period(),
                        fields.home()),
                () -> {
                    Toast.show(words("campaign.saved"));
                    saved.run();
                });
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /** What a campaign is called, wants, and when; and whose appeal it is. */
    private static final class Fields {

        private final BilingualField name;
        private final BilingualField goal;
        private final PeriodFields period;
        private final ComboBox<Country> home = new ComboBox<>(words("campaign.home"));

        Fields(FormDesk desk, FormDialog dialog, CountryList countries) {
            name = new BilingualField(words("campaign.name"), "refused.campaign.name", 1, dialog.attempt());
            goal = new BilingualField(words("campaign.goal"), "refused.campaign.goal", 2, dialog.attempt());
            period = new PeriodFields(desk.formats(), dialog.attempt());
            home.setItems(countries.all(UI.getCurrent().getLocale()));
            home.setItemLabelGenerator(Country::name);
            home.setClearButtonVisible(true);
            home.setHelperText(words("campaign.home.help"));
            home.setWidthFull();
            dialog.with(name, goal, period, home);
            name.nameIn(dialog.fields(), "name");
            goal.nameIn(dialog.fields(), "goal");
            period.nameIn(dialog.fields());
            dialog.fields().field("home", home, Country::code, this::country);
        }

        void show(Campaign campaign) {
            name.show(campaign.name());
            goal.show(campaign.goal());
            period.show(campaign.period());
            home.setValue(country(campaign.homeCountry()));
        }

        @Nullable
        String home() {
            return home.isEmpty() ? null : home.getValue().code();
        }

        private @Nullable Country country(@Nullable String code) {
            return home.getListDataView()
                    .getItems()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }
}
