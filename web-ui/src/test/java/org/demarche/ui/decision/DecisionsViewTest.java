package org.demarche.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Source;
import org.demarche.core.campaign.AskId;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.decision.Act;
import org.demarche.core.decision.ActFacts;
import org.demarche.core.decision.ActForm;
import org.demarche.core.decision.ActSource;
import org.demarche.core.decision.Evidence;
import org.demarche.core.decision.PastAttempt;
import org.demarche.core.decision.PathStep;
import org.demarche.core.decision.RecognitionId;
import org.demarche.core.decision.RecognitionService;
import org.demarche.core.decision.Tally;
import org.demarche.core.decision.VoteReport;
import org.demarche.core.decision.Way;
import org.demarche.core.institution.InstitutionFacts;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionName;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.NewInstitution;
import org.demarche.core.institution.Verification;
import org.demarche.core.outreach.InitiativeEnding;
import org.demarche.core.text.Bilingual;
import org.demarche.testing.WithDatabase;
import org.demarche.ui.ViewTest;
import org.demarche.ui.institution.InstitutionNavigation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

class DecisionsViewTest extends ViewTest {

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private RecognitionService recognitions;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Test
    void saysHowManyAndLetsACoordinatorRecord() {
        var ask = begin("decisions-count", "DECA");
        adopts("XA", "2024-12-18", ask);

        UI.getCurrent().navigate("decisions");

        assertThat(text()).contains("Recognition register").contains("1 state, 1 chamber");
        assertThat(find(Button.class).withText("Record an act").exists()).isTrue();
        assertThat(grid().getGenericDataView().getItems())
                .extracting(row -> row.country())
                .contains("XA");
    }

    @Test
    void opensTheActThatTheAddressNamesWithAllItsSources() {
        var ask = begin("decisions-open", "DECB");
        var id = adopts("XB", "2024-12-18", ask);

        UI.getCurrent().navigate("decisions/" + id);

        assertThat(detail())
                .contains("18 December 2024")
                .contains("Sources differ.")
                .contains("The wire");
    }

    @Test
    void usesAnotherReport() {
        var ask = begin("decisions-use", "DECC");
        var id = adopts("XC", "2024-12-18", ask);
        UI.getCurrent().navigate("decisions/" + id);

        test(find(Button.class).withText("Use").single()).click();

        assertThat(recognitions.find(id).evidence().reports())
                .extracting(VoteReport::used)
                .containsExactly(false, true);
    }

    @Test
    void keepsTheFilterOfTheAddress() {
        var ask = begin("decisions-filter", "DECD");
        adopts("XA", "2020-01", ask);

        UI.getCurrent().navigate("decisions", QueryParameters.of("q", "nothing like it"));

        assertThat(text()).contains("No act fits these filters.");
    }

    @Test
    void saysAtTheFieldWhatIsMissing() {
        begin("decisions-record", "DECE");
        UI.getCurrent().navigate("decisions");
        test(find(Button.class).withText("Record an act").single()).click();

        test(find(Button.class).withText("Record act").single()).click();

        assertThat(find(ComboBox.class).withCaption("Adopted by").single().getErrorMessage())
                .isEqualTo("Choose who adopted the act.");
    }

    @Test
    void showsLeadershipNoButtons() {
        var ask = begin("decisions-lead", "DECF");
        var id = adopts("XB", "2023", ask);
        signInAs("decisions-reader", Role.ADMIN);

        UI.getCurrent().navigate("decisions/" + id);

        assertThat(detail()).contains("2023");
        assertThat(find(Button.class).withText("Record an act").exists()).isFalse();
        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
    }

    @Test
    void bringsAnArchivedActBack() {
        var ask = begin("decisions-archived", "DECH");
        var id = adopts("XA", "2023-05", ask);
        recognitions.archive(id, recognitions.find(id).version());

        UI.getCurrent().navigate("decisions/" + id, QueryParameters.of("archived", ""));
        assertThat(detail()).contains("Archived");
        test(find(Button.class).withText("Bring it back").single()).click();

        assertThat(recognitions.find(id).isArchived()).isFalse();
    }

    @Test
    void keepsTheStepsAndAttemptsThatTheFormShows() {
        var ask = begin("decisions-way", "DECI");
        var id = adopts("XB", "2022-05-18", ask);
        var known = recognitions.find(id);
        var facts = known.facts();
        var way = new Way(
                List.of(new PathStep(new PartialDate("2016"), new Bilingual("Bill tabled", "Внесено"))),
                List.of(new PastAttempt(
                        new Bilingual("Bill", "Законопроєкт"),
                        new PartialDate("2016"),
                        null,
                        InitiativeEnding.DEFEATED)));
        recognitions.correct(
                id,
                known.version(),
                new ActFacts(facts.act(), facts.evidence(), facts.grants(), way, facts.note(), facts.text()));

        UI.getCurrent().navigate("decisions/" + id);
        assertThat(detail()).contains("Bill tabled", "Defeated");
        test(find(Button.class).withText("Edit").single()).click();
        test(find(Button.class).withText("Save act").single()).click();

        assertThat(recognitions.find(id).facts().way()).isEqualTo(way);
    }

    @Test
    void standsOnThePageOfItsParliament() {
        var ask = begin("decisions-page", "DECJ");
        var id = adopts("XC", "2024-12-18", ask);

        UI.getCurrent()
                .navigate(InstitutionNavigation.href(
                        recognitions.find(id).facts().act().adoptedBy()));

        assertThat(text()).contains("Resolution 12, 18 Dec 2024", "For 70, against 0, abstained 4", "Sources differ");
    }

    @Test
    void doesNotKnowAnActThatIsNotThere() {
        begin("decisions-missing", "DECG");

        UI.getCurrent().navigate("decisions/" + UUID.randomUUID());

        assertThat(getCurrentView()).isNotInstanceOf(DecisionsView.class);
    }

    private AskId begin(String coordinator, String key) {
        signInAs(coordinator, Role.COORDINATOR);
        var campaign =
                campaigns.create(new CreateCampaign(key, new Bilingual("Goal " + key, "Мета"), Bilingual.NONE, false));
        return principalAsk(campaign);
    }

    private AskId principalAsk(CampaignId campaign) {
        var id = AskId.create();
        jdbc.sql("""
                insert into ask (id, version, campaign_id, number, title_en, title_uk, short_en, short_uk, principal)
                values (:id, 0, :campaign, 1, 'Recognise', 'Визнати', 'Recognise', 'Визнати', true)""")
                .param("id", id.value())
                .param("campaign", campaign.value())
                .update();
        return id;
    }

    private RecognitionId adopts(String country, String on, AskId ask) {
        var act = new Act(
                parliament(country),
                ActForm.RESOLUTION,
                "12",
                new Bilingual("On recognition", ""),
                false,
                new PartialDate(on));
        var evidence = new Evidence(
                List.of(ActSource.at("https://parliament.example/12")),
                List.of(report("A newspaper", true), report("The wire", false)),
                true,
                Verification.VERIFIED);
        return recognitions.record(new ActFacts(act, evidence, Set.of(ask), Way.UNKNOWN, Bilingual.NONE, ""));
    }

    private static VoteReport report(String source, boolean used) {
        return new VoteReport(new Bilingual(source, ""), null, Tally.of(70, 0, 4), null, Bilingual.NONE, used);
    }

    private InstitutionId parliament(String country) {
        var facts = new InstitutionFacts(
                List.of(new InstitutionName("en", "Parliament of " + country, false)),
                country,
                ZoneId.of("Europe/Kyiv"),
                null,
                List.of("en"),
                "");
        return institutions.found(NewInstitution.entered(
                InstitutionKind.PARLIAMENT, null, null, facts, new Source(null, "a test", null)));
    }

    private RegisterGrid grid() {
        return find(RegisterGrid.class).all().getFirst();
    }

    private String detail() {
        return find(ActDetail.class).single().getElement().getTextRecursively();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
