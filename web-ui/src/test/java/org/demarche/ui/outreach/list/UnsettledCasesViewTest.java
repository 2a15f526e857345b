package org.demarche.ui.outreach.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.ui.CampaignScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody is reminded of is shown to who coordinates, where they look first. */
class UnsettledCasesViewTest extends CampaignScene {

    private static final String WORDS = "1 open case has no next step or nobody who owns it.";

    private AppUser coordinator;
    private String key;

    @BeforeEach
    void aCaseThatNobodyOwns() {
        key = newKey();
        coordinator = signInAs("coordinator-" + key, Role.COORDINATOR);
        begin(key);
        open(parliament("DE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "workload"})
    void areCountedWithTheWayToThem(String page) {
        UI.getCurrent().navigate(page);

        assertThat(text()).contains(WORDS);
        assertThat(find(Anchor.class).withText("Show them").single().getHref()).isEqualTo("cases?view=unsettled");
    }

    @Test
    void areNotCountedForWhoCannotGiveThemToAnybody() {
        var lilia = signInAs("staff-" + key, Role.STAFF);
        become(coordinator);
        join(lilia, Role.STAFF);
        become(lilia);

        UI.getCurrent().navigate("overview");

        assertThat(text()).doesNotContain(WORDS);
    }
}
