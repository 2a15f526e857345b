package org.demarche.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserService;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CampaignInUseViewTest extends ViewTest {

    @Autowired
    private CampaignInUse inUse;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private UserService users;

    @Test
    void isNoneForWhoIsInNoTeam() {
        signInAs("in-use-none", Role.STAFF);
        UI.getCurrent().navigate("");

        assertThat(inUse.current()).isEmpty();
    }

    @Test
    void isTheFirstOfThePersonThenTheOneTheyChose() {
        signInAs("in-use-two", Role.COORDINATOR);
        begin("USEA");
        var second = begin("USEB");
        UI.getCurrent().navigate("");

        assertThat(inUse.current().orElseThrow().key()).isEqualTo("USEA");

        users.workIn(second);

        assertThat(inUse.current().orElseThrow().key()).isEqualTo("USEB");
    }

    @Test
    void followsTheAddress() {
        signInAs("in-use-address", Role.COORDINATOR);
        begin("USEC");
        begin("USED");

        UI.getCurrent().navigate("", QueryParameters.of("campaign", "USED"));

        assertThat(inUse.current().orElseThrow().key()).isEqualTo("USED");
        assertThat(select().getValue().key()).isEqualTo("USED");
    }

    @Test
    void takesAKeyOutOfReachForNone() {
        signInAs("in-use-foreign", Role.COORDINATOR);
        begin("USEE");
        signInAs("in-use-other", Role.COORDINATOR);
        begin("USEF");

        UI.getCurrent().navigate("", QueryParameters.of("campaign", "USEE"));

        assertThat(inUse.current().orElseThrow().key()).isEqualTo("USEF");
    }

    @Test
    void remembersWhatIsChosenInTheDrawer() {
        signInAs("in-use-choose", Role.COORDINATOR);
        begin("USEG");
        var other = begin("USEH");
        UI.getCurrent().navigate("");

        test(select()).selectItem("Campaign USEH");

        assertThat(users.me().campaign()).isEqualTo(other);
        assertThat(select().getValue().key()).isEqualTo("USEH");
    }

    @SuppressWarnings("unchecked")
    private Select<CampaignChoice> select() {
        return find(Select.class).withClassName("dm-campaign").single();
    }

    private CampaignId begin(String key) {
        return campaigns.create(
                new CreateCampaign(key, new Bilingual("Campaign " + key, "Кампанія " + key), Bilingual.NONE, true));
    }
}
