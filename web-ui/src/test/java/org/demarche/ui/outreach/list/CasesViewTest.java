package org.demarche.ui.outreach.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.OpenCases;
import org.demarche.core.text.Bilingual;
import org.demarche.testing.WithDatabase;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Germany and Malta are the owner's, due tomorrow and in ten days; Sweden is nobody's. */
class CasesViewTest extends ViewTest {

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private TeamService team;

    @Autowired
    private CaseService cases;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private NextActionService nextActions;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private AppUser owner;
    private AppUser leader;
    private AppUser coordinator;
    private CampaignId campaign;

    @BeforeEach
    void threeCases() {
        var key = "L" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        owner = signInAs("owner-" + key, Role.STAFF);
        leader = signInAs("leader-" + key, Role.LEADERSHIP);
        coordinator = signInAs("coordinator-" + key, Role.COORDINATOR);
        campaign = campaigns.create(
                new CreateCampaign(key, new Bilingual("Recognition", "Визнання"), Bilingual.NONE, false));
        join(owner, Role.STAFF);
        join(leader, Role.LEADERSHIP);
        var germany = open("DE");
        var malta = open("MT");
        open("SE");
        assignments.assign(List.of(germany, malta), Part.OWNER, owner.id(), "");
        plan(germany, 1);
        plan(malta, 10);
    }

    @Test
    void showsTheOpenCasesByTheirNextDate() {
        become(owner);
        var table = table("");

        assertThat(countries(table)).containsExactly("DE", "MT", "SE");
        assertThat(words(Span.class)).contains("3 cases, by next date");
        assertThat(table.bar.isVisible()).isFalse();
    }

    @Test
    void takesViewFiltersAndSortingFromTheAddress() {
        become(owner);

        assertThat(countries(table("view=mine&sort=-parliament"))).containsExactly("MT", "DE");
        assertThat(countries(table("view=nobody"))).containsExactly("SE");
        assertThat(countries(table("q=мальт"))).containsExactly("MT");
        assertThat(countries(table("view=nonsense&stage=nonsense&owner=1&sort=nonsense")))
                .hasSize(3);
    }

    @Test
    void narrowsByNavigating() {
        become(owner);
        var table = table("");

        test(table.filters.text).setValue("Malta");
        assertThat(countries(table)).containsExactly("MT");

        test(find(Button.class).withText("Mine").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("q=Malta", "view=mine");
    }

    @Test
    void saysWhatIsTrueWhenNothingIsFound() {
        become(owner);
        table("view=closed");
        assertThat(words(H2.class)).contains("No case is closed");

        table("q=Atlantis");
        assertThat(words(H2.class)).contains("No case matches");
        test(find(Button.class).withText("Clear the filters").single()).click();
        assertThat(countries(current())).hasSize(3);
    }

    @Test
    void leadersSelectNothing() {
        become(leader);
        var table = table("");

        assertThat(table.grid.getSelectionMode()).isEqualTo(Grid.SelectionMode.NONE);
        assertThat(find(Button.class).withText("Add cases").all()).isEmpty();
    }

    @Test
    void assignsManyAtOnceAndTakesItBack() {
        become(coordinator);
        var table = table("");
        table.grid.choose(rows(table));
        assertThat(table.bar.isVisible()).isTrue();
        table.bulk.assign(table.grid.getSelectedItems());
        var dialog = find(AssignCasesDialog.class).single();

        test(find(Button.class).withText("Assign 3 cases").single()).click();
        assertThat(dialog.person.isInvalid()).isTrue();

        dialog.person.setValue(new Colleague(coordinator.id(), coordinator.name()));
        test(find(Button.class).withText("Assign 3 cases").single()).click();
        assertThat(owners(table)).containsOnly(coordinator.name());

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(owners(table)).containsExactly(owner.name(), owner.name(), null);
    }

    @Test
    void movesManyAndAsksForAReasonWhereOneIsDue() {
        become(coordinator);
        var table = table("");
        table.bulk.move(rows(table), null);
        var dialog = find(MoveCasesDialog.class).single();
        dialog.to(campaigns.stages(campaign).stage("referred").id());

        test(find(Button.class).withText("Move 3 cases").single()).click();
        assertThat(dialog.reason.isInvalid()).isTrue();

        dialog.reason.setValue("The registries passed them on at once.");
        test(find(Button.class).withText("Move 3 cases").single()).click();
        assertThat(rows(table)).extracting(CaseRow::stageKey).containsOnly("referred");

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(rows(table)).extracting(CaseRow::stageKey).containsOnly("planned");
    }

    @Test
    void leavesOutWhatStaffDoNotOwn() {
        become(owner);
        var table = table("");
        table.bulk.plan(rows(table));
        var dialog = find(PlanCasesDialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Next action for 2 cases");

        dialog.due.setValue(LocalDate.now(clock).plusDays(5));
        test(find(Button.class).withText("Set 2 next actions").single()).click();
        assertThat(dialog.text.isInvalid()).isTrue();

        dialog.text.setValue("Write to the chair");
        test(find(Button.class).withText("Set 2 next actions").single()).click();
        assertThat(rows(table))
                .extracting(CaseRow::nextAction)
                .containsExactlyInAnyOrder("Write to the chair", "Write to the chair", null);

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(rows(table)).extracting(CaseRow::nextAction).doesNotContain("Write to the chair");
    }

    @Test
    void addsTasksAndTakesThemBack() {
        become(owner);
        var table = table("view=mine");
        table.bulk.addTasks(rows(table));
        var dialog = find(AddTasksDialog.class).single();
        dialog.title.setValue("Translate the letter");
        dialog.due.setValue(LocalDate.now(clock).plusDays(2));

        test(find(Button.class).withText("Add 2 tasks").single()).click();
        assertThat(openTasks()).isEqualTo(2);

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(openTasks()).isZero();
    }

    @Test
    void showsTheBoardAndMovesACardByItsButton() {
        become(owner);
        UI.getCurrent().navigate("cases/board");
        var board = Objects.requireNonNull(((BoardView) getCurrentView()).page.content());

        assertThat(find(BoardCard.class).all()).hasSize(3);
        assertThat(find(BoardStage.class).withClassName("strip").all()).hasSize(10);

        test(find(Button.class)
                        .withAttribute("aria-label", "Move Malta to another stage")
                        .single())
                .click();
        var dialog = find(MoveCasesDialog.class).single();
        dialog.to(campaigns.stages(campaign).stage("package-sent").id());
        test(find(Button.class).withText("Move case").single()).click();

        assertThat(find(BoardStage.class).withClassName("strip").all())
                .as("the first stage folds once the work is past it")
                .hasSize(10);
        assertThat(find(BoardCard.class).all()).hasSize(1);
        assertThat(board.columns.getChildren().count()).isEqualTo(11);
    }

    @Test
    void leadersMoveNoCard() {
        become(leader);
        UI.getCurrent().navigate("cases/board");

        assertThat(find(BoardCard.class).all()).hasSize(3).allSatisfy(card -> assertThat(
                        card.getElement().hasAttribute("tabindex"))
                .isFalse());
    }

    @Test
    void saysSoToWhoIsInNoCampaign() {
        signInAs("nobody-" + UUID.randomUUID(), Role.STAFF);
        UI.getCurrent().navigate("cases");

        assertThat(words(H2.class)).contains("You are in no campaign yet");
    }

    private CaseTable table(String query) {
        UI.getCurrent().navigate("cases", QueryParameters.fromString(query));
        return current();
    }

    private CaseTable current() {
        return Objects.requireNonNull(((CasesView) getCurrentView()).page.content());
    }

    private static List<CaseRow> rows(CaseTable table) {
        return table.grid.getLazyDataView().getItems().toList();
    }

    private static List<String> countries(CaseTable table) {
        return rows(table).stream().map(row -> String.valueOf(row.country())).toList();
    }

    private static List<String> owners(CaseTable table) {
        return rows(table).stream().map(CaseRow::ownerName).toList();
    }

    private <T extends Component & HasText> List<String> words(Class<T> type) {
        return find(type).all().stream().map(T::getText).toList();
    }

    private int openTasks() {
        return jdbc.sql("select count(*) from task where campaign_id = :campaign and status = 'OPEN'")
                .param("campaign", campaign.value())
                .query(Integer.class)
                .single();
    }

    private void join(AppUser user, Role role) {
        team.join(new JoinTeam(campaign, user.id(), role, LocalDate.of(2020, 1, 1), null));
    }

    private void plan(CaseId id, int days) {
        nextActions.planAll(
                List.of(id),
                NextAction.of(
                        ActionKind.CALL,
                        "Call the registry",
                        LocalDate.now(clock).plusDays(days),
                        ""));
    }

    private CaseId open(String country) {
        var institution = InstitutionId.create();
        jdbc.sql(
                        "insert into institution (id, version, kind, country, zone) values (:id, 0, 'PARLIAMENT', :country, 'Europe/Kyiv')")
                .param("id", institution.value())
                .param("country", country)
                .update();
        jdbc.sql("insert into institution_name (institution_id, language, name) values (:id, 'en', :name)")
                .param("id", institution.value())
                .param("name", "Parliament of " + country)
                .update();
        return cases.open(new OpenCases(campaign, List.of(institution))).cases().getFirst();
    }
}
