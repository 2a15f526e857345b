package org.demarche.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.demarche.core.access.Role;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OverviewViewTest extends ViewTest {

    @Autowired
    private CampaignService campaigns;

    @Test
    void showsWhereACampaignStandsThatHasOnlyJustBegun() {
        begin("overview-new", "OVRA");

        navigate(OverviewView.class);

        assertThat(text())
                .contains("Where we stand")
                .contains("Goal OVRA")
                .contains("open cases")
                .contains("Nothing moved in the last 30 days.")
                .contains("No case is late");
    }

    @Test
    void opensEachNumberDownToItsRows() {
        begin("overview-links", "OVRB");

        navigate(OverviewView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("decisions?counted", "cases?view=open", "cases?view=committee", "cases?view=late");
    }

    @Test
    void showsTheMapAsATable() {
        begin("overview-table", "OVRC");
        navigate(OverviewView.class);

        find(MapCard.class).single().asTable.click();

        assertThat(find(CountryTable.class).exists()).isTrue();
        assertThat(find(WorldMap.class).exists()).isFalse();
    }

    @Test
    void saysPlainlyThatSomebodyIsInNoTeam() {
        signInAs("overview-nobody", Role.LEADERSHIP);

        navigate(OverviewView.class);

        assertThat(text()).contains("You are in no campaign yet");
    }

    private void begin(String coordinator, String key) {
        signInAs(coordinator, Role.COORDINATOR);
        campaigns.create(new CreateCampaign(key, new Bilingual("Goal " + key, "Мета"), Bilingual.NONE, false));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
