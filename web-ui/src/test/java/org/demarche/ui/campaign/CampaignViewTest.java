package org.demarche.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.CampaignPeriod;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.outreach.TargetFilter;
import org.demarche.core.outreach.TargetList;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.Invented;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CampaignViewTest extends CampaignPageScene {

    @Autowired
    private AskService asks;

    @Autowired
    private TeamService team;

    @Autowired
    private TeamForm form;

    @Autowired
    private TargetList targets;

    @Autowired
    private InstitutionService institutions;

    @Test
    void beginsACampaignFromNothing() {
        signInAs("view-campaign-first", Role.COORDINATOR);
        navigate(CampaignsView.class);

        test(button("Begin a campaign")).click();
        test(area("Name in English")).setValue("Recognition");
        test(area("Name in Ukrainian")).setValue("Визнання");
        test(find(TextField.class).withCaption("Key").single()).setValue("VIEW1");
        test(button("Begin campaign")).click();

        assertThat(words()).contains("Recognition").contains("VIEW1").contains("The campaign asks for nothing yet");
    }

    @Test
    void saysAtTheFieldThatTheKeyIsWrong() {
        signInAs("view-campaign-key", Role.COORDINATOR);
        navigate(CampaignsView.class);
        test(button("Begin a campaign")).click();

        test(find(TextField.class).withCaption("Key").single()).setValue("no key");
        test(button("Begin campaign")).click();

        assertThat(find(TextField.class).withCaption("Key").single().isInvalid())
                .isTrue();
    }

    @Test
    void marksTheFirstAskAsThePrincipalOne() {
        signInAs("view-campaign-ask", Role.COORDINATOR);
        var campaign = begin("VIEW2");
        UI.getCurrent().navigate(CampaignNavigation.to(campaign));

        test(button("Add an ask")).click();
        test(area("Ask in English")).setValue("Recognise the deportation as genocide");
        test(area("Ask in Ukrainian")).setValue("Визнати депортацію геноцидом");
        test(area("Short form in English")).setValue("Recognise");
        test(area("Short form in Ukrainian")).setValue("Визнати");
        test(button("Save ask")).click();

        assertThat(asks.of(campaign)).singleElement().satisfies(ask -> assertThat(ask.principal())
                .isTrue());
        assertThat(words()).contains("Principal ask").contains("Recognise the deportation as genocide");
    }

    @Test
    void opensCasesForAllThatTheFilterFindsAndTakesItBack() {
        signInAs("view-campaign-targets", Role.COORDINATOR, Role.ADMIN);
        var campaign = begin("VIEW4");
        assembly("Assembly of the test");
        int before = targets.count(campaign, TargetFilter.NONE.withText("Assembly of the test"));
        UI.getCurrent().navigate(CampaignNavigation.targets(campaign));
        test(find(TextField.class).single()).setValue("Assembly of the test");

        test(button("Select all " + before)).click();
        test(find(Button.class).withText("Open cases").all().getFirst()).click();
        test(button("Open 1 case")).click();

        assertThat(targets.count(campaign, TargetFilter.NONE.withText("Assembly of the test")))
                .isZero();

        test(button("Undo")).click();

        assertThat(targets.count(campaign, TargetFilter.NONE.withText("Assembly of the test")))
                .isEqualTo(before);
    }

    @Test
    void keepsTheFilterOfTheTargetsInTheAddress() {
        signInAs("view-campaign-address", Role.COORDINATOR, Role.ADMIN);
        var campaign = begin("VIEW7");
        assembly("Assembly of the address");

        UI.getCurrent()
                .navigate(CampaignNavigation.targets(campaign), QueryParameters.of("q", "Assembly of the address"));

        assertThat(find(TextField.class).single().getValue()).isEqualTo("Assembly of the address");
        assertThat(words()).contains("1 institution not addressed yet");
    }

    @Test
    void changesNothingWhileItIsArchivedAndComesBack() {
        signInAs("view-campaign-archive", Role.COORDINATOR);
        var campaign = begin("VIEW8");
        UI.getCurrent().navigate(CampaignNavigation.to(campaign));
        test(button("Archive")).click();
        test(find(ConfirmDialog.class).single()).reject();

        UI.getCurrent().navigate(CampaignNavigation.to(campaign, CampaignTab.TEAM));
        assertThat(words()).contains("This campaign is archived.");
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .doesNotContain("Edit", "Add to the team", "End");

        test(button("Take up again")).click();
        assertThat(find(Button.class).all().stream().map(Button::getText)).contains("Edit", "End");
    }

    @Test
    void addsADayThatMattersAndTakesItOutAgain() {
        signInAs("view-campaign-days", Role.COORDINATOR);
        var campaign = begin("VIEW9");
        UI.getCurrent().navigate(CampaignNavigation.to(campaign, CampaignTab.DATES));

        test(button("Add a day")).click();
        test(area("What day it is in English")).setValue("Day of the deportation");
        test(area("What day it is in Ukrainian")).setValue("День депортації");
        test(button("Add day")).click();
        assertThat(find(DatePicker.class).single().getErrorMessage()).isEqualTo("Choose a day.");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2027, 5, 18));
        test(button("Add day")).click();
        assertThat(words()).contains("Day of the deportation", "every year", "18 May 2027");

        test(find(Button.class).all().stream()
                        .filter(each -> each.getAriaLabel().orElse("").startsWith("Remove"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(words()).contains("No dates yet");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWordedTheCampaignFirst() {
        signInAs("view-campaign-both", Role.COORDINATOR);
        var campaign = begin("VIEW10");
        UI.getCurrent().navigate(CampaignNavigation.to(campaign));
        test(button("Edit")).click();
        test(area("Goal in English")).setValue("Mine");
        campaigns.describe(campaign, 0, new Bilingual("Theirs", "Їхня"), Bilingual.NONE, CampaignPeriod.UNKNOWN, null);

        test(button("Save")).click();
        test(button("Keep mine")).click();

        var saved = campaigns.find(campaign);
        assertThat(saved.goal().en()).isEqualTo("Mine");
        assertThat(saved.name().en()).isEqualTo("Theirs");
    }

    @Test
    void letsOthersReadOnly() {
        AppUser reader = signInAs("view-campaign-reader", Role.LEADERSHIP);
        signInAs("view-campaign-owner", Role.COORDINATOR);
        var campaign = begin("VIEW5");
        team.join(new JoinTeam(campaign, reader.id(), Role.LEADERSHIP, LocalDate.of(2024, 1, 1), null));
        become(reader);

        for (var tab : CampaignTab.values()) {
            UI.getCurrent().navigate(CampaignNavigation.to(campaign, tab));

            assertThat(words()).contains("VIEW5");
            assertThat(find(Button.class).all().stream().map(Button::getText))
                    .doesNotContain("Edit", "Archive", "Add an ask", "Add to the team", "End", "Open cases");
        }
    }

    @Test
    void answersForACampaignOfOthersAsForNone() {
        signInAs("view-campaign-theirs", Role.COORDINATOR);
        var campaign = begin("VIEW6");
        signInAs("view-campaign-stranger", Role.COORDINATOR);

        UI.getCurrent().navigate(CampaignNavigation.to(campaign));

        assertThat(words()).contains("The page does not exist, or you may not see it.");
    }

    private void assembly(String name) {
        institutions.found(Invented.assembly(name));
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }
}
