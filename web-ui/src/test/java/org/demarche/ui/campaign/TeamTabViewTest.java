package org.demarche.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.demarche.core.access.Role;
import org.demarche.core.campaign.Candidate;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.campaign.TeamRow;
import org.demarche.core.campaign.TeamService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeamTabViewTest extends CampaignPageScene {

    @Autowired
    private TeamService team;

    @Autowired
    private TeamList members;

    @Autowired
    private TeamForm form;

    @Test
    void keepsTheLastCoordinator() {
        signInAs("view-campaign-last", Role.COORDINATOR);
        var campaign = begin("VIEW3");
        UI.getCurrent().navigate(CampaignNavigation.to(campaign, CampaignTab.TEAM));

        test(button("End")).click();
        test(find(Button.class).withText("End").all().getLast()).click();

        assertThat(words()).contains("A campaign needs a coordinator");
        assertThat(members.members(campaign)).hasSize(1);
    }

    @Test
    void saysWhyARoleIsNotOffered() {
        var staff = signInAs("view-campaign-staff", Role.STAFF);
        signInAs("view-campaign-roles", Role.COORDINATOR);
        var campaign = begin("VIEW11");
        form.add(campaign, () -> {});
        var role = find(RoleChoice.class).single();

        role.offer(members.candidates(campaign).stream()
                .filter(each -> staff.id().equals(each.id()))
                .findFirst()
                .orElseThrow());

        assertThat(role.getValue()).isEqualTo(Role.STAFF);
        assertThat(role.getItemEnabledProvider().test(Role.COORDINATOR)).isFalse();
        assertThat(role.getElement().getTextRecursively()).contains("Not offered: at sign-in this account has Staff.");
    }

    @Test
    void asksWhoOneIsBeforeAnythingAboutTheTeam() {
        var olena = signInAs("view-campaign-proof", Role.COORDINATOR);
        var campaign = begin("VIEW12");
        UI.getCurrent().navigate(CampaignNavigation.to(campaign, CampaignTab.TEAM));
        provedLongAgo(olena);

        for (var verb : List.of("Change role", "End")) {
            test(button(verb)).click();

            assertThat(words()).contains("This needs your confirmation that it is you");
            assertThat(find(Dialog.class).exists()).isFalse();
        }
    }

    @Test
    void keepsTheFormThatWasOpenForTooLong() {
        var staff = signInAs("view-campaign-late", Role.STAFF);
        var olena = signInAs("view-campaign-slow", Role.COORDINATOR);
        var campaign = begin("VIEW13");
        form.add(campaign, () -> {});
        who().setValue(members.candidates(campaign).stream()
                .filter(each -> staff.id().equals(each.id()))
                .findFirst()
                .orElseThrow());
        provedLongAgo(olena);

        test(button("Add to the team")).click();

        var dialog = find(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("This needs your confirmation that it is you");

        become(olena);
        test(button("Add to the team")).click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(members.members(campaign)).extracting(TeamRow::userId).contains(staff.id());
    }

    @SuppressWarnings("unchecked") // the only combo box of the form
    private ComboBox<Candidate> who() {
        return find(ComboBox.class).single();
    }
}
