package org.demarche.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.AskText;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.correspondence.RecordResponse;
import org.demarche.core.correspondence.ResponseChannel;
import org.demarche.core.correspondence.ResponseService;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CasePage;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.OpenCases;
import org.demarche.core.outreach.Priority;
import org.demarche.core.outreach.StageService;
import org.demarche.core.outreach.Standing;
import org.demarche.core.restriction.Restrict;
import org.demarche.core.restriction.RestrictedObject;
import org.demarche.core.text.Bilingual;
import org.demarche.testing.WithDatabase;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

class CasePageViewTest extends ViewTest {

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
    private StageService stages;

    @Autowired
    private AskService asks;

    @Autowired
    private ResponseService responses;

    @Autowired
    private CaseReads reads;

    @Autowired
    private CaseDeeds deeds;

    @Autowired
    private LogDesk desk;

    @Autowired
    private CasePage page;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private AppUser owner;
    private AppUser colleague;
    private AppUser coordinator;
    private CampaignId campaign;
    private CaseId id;

    @BeforeEach
    void aCaseWithAnOwnerAndANextStep() {
        var key = "P" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        owner = signInAs("owner-" + key, Role.STAFF);
        colleague = signInAs("colleague-" + key, Role.STAFF);
        coordinator = signInAs("coordinator-" + key, Role.COORDINATOR);
        campaign = campaigns.create(
                new CreateCampaign(key, new Bilingual("Recognition", "Визнання"), Bilingual.NONE, false));
        join(campaign, owner);
        join(campaign, colleague);
        id = cases.open(new OpenCases(campaign, List.of(sejm()))).cases().getFirst();
        assignments.assign(List.of(id), Part.OWNER, owner.id(), "");
        nextActions.plan(
                id,
                1,
                NextAction.of(
                        ActionKind.CALL,
                        "Call the registry",
                        LocalDate.now(clock).plusDays(5),
                        ""));
        become(owner);
    }

    @Test
    void showsWhereTheCaseStandsAndWhatComesNext() {
        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Sejm");
        assertThat(text()).contains("Next: Call the registry", "Planned", "0 of 0 answered", "Case opened");
        assertThat(buttons()).contains("Move stage", "Record outcome", "Mark done", "Log call");
    }

    @Test
    void restrictsTheCaseAndIsThenThereForTheNamedAlone() {
        open();
        var restricting = new CaseActions(reads.page().head(id, Locale.ENGLISH), reads, deeds, desk, () -> {})
                .restricting(reads.page().allowed(id));
        restricting.restrictCase();
        test(find(TextField.class).withCaption("Why").single()).setValue("A source at risk");
        test(find(Button.class).withText("Restrict").single()).click();

        open();
        assertThat(buttons()).contains("Restricted to 1 person");
        for (var other : List.of(colleague, coordinator)) {
            become(other);
            open();
            assertThat(text()).contains("The page does not exist, or you may not see it.");
        }
    }

    @Test
    void liftsARestrictionAgain() {
        deeds.restrictions()
                .service()
                .restrict(new Restrict(RestrictedObject.of(id), List.of(), null, "A source at risk"));
        open();
        test(find(Button.class).withText("Restricted to 1 person").single()).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("A source at risk");

        test(find(Button.class).withText("Lift the restriction").single()).click();

        become(colleague);
        open();
        assertThat(text()).contains("Restriction of the case lifted");
    }

    @Test
    void showsToOthersOfTheTeamWhatTheyMayDo() {
        become(colleague);
        open();

        assertThat(buttons()).contains("Log call").doesNotContain("Move stage", "Mark done", "Record outcome");
    }

    @Test
    void logsACallIntoTheTimeline() {
        open();

        find(TextArea.class).single().setValue("They confirmed the agenda <script>.");
        click("Log call", 1);

        assertThat(find(ListItem.class).all().stream()
                        .map(item -> item.getElement().getTextRecursively()))
                .anySatisfy(entry -> assertThat(entry).contains("Call", "They confirmed the agenda <script>."));
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void keepsTheTextWhenItIsRefused() {
        open();

        click("Log call", 1);

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Say what happened.");
    }

    @Test
    void completesTheNextStep() {
        open();

        click("Mark done", 0);

        assertThat(text()).doesNotContain("Next: Call the registry").contains("Done: Call the registry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Move stage", "Record outcome"})
    void opensItsDialogs(String deed) {
        open();

        click(deed, 0);

        assertThat(find(DeedDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void takesBackWhatWasLoggedAndLeavesItStruck() {
        open();
        find(TextArea.class).single().setValue("They confirmed the agenda.");
        click("Log call", 1);

        test(named("Take back: Call")).click();
        find(TextArea.class).all().getLast().setValue("Another parliament.");
        click("Take back", 0);

        assertThat(text()).contains("Taken back: call", "Another parliament.", "They confirmed the agenda.");
        assertThat(find(Button.class).all()).noneMatch(button -> nameOf(button).startsWith("Take back: Call"));
    }

    @Test
    void offersToTakeBackTheEntriesOfOthersToCoordinatorsOnly() {
        open();
        find(TextArea.class).single().setValue("They confirmed the agenda.");
        click("Log call", 1);

        become(colleague);
        open();
        assertThat(find(Button.class).all()).noneMatch(button -> nameOf(button).startsWith("Take back"));

        become(coordinator);
        open();
        assertThat(named("Take back: Call")).isNotNull();
    }

    @Test
    void saysWhenAPriorityIsNotTheUsualOne() {
        stages.prioritise(id, version(), Priority.HIGH);
        open();

        assertThat(text()).contains("high priority", "Priority: High");
    }

    @Test
    void saysByWhichReplyAnAskStandsAsItDoes() {
        become(coordinator);
        var words = new Bilingual("Recognise", "Визнати");
        var ask = asks.raise(campaign, new AskText(words, words, false, "", ""));
        become(owner);
        responses.record(new RecordResponse(
                id,
                LocalDate.now(clock).minusDays(2),
                "Registry",
                ResponseChannel.POST,
                Classification.SUPPORTIVE,
                "",
                null,
                Map.of(ask, Standing.SUPPORTIVE),
                null,
                null));
        open();

        assertThat(text()).contains("1 of 1 answered", "reply of Registry", "Reply received, post", "answers 1 ask");
    }

    @Test
    void offersWhatWasTypedIntoADialog() {
        open();
        click("Move stage", 0);
        test(areas("Note, if there is something to say")).setValue("The registry has it.");
        click("Cancel", 0);

        click("Move stage", 0);

        assertThat(areas("Note, if there is something to say").getValue()).isEqualTo("The registry has it.");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseChangedTheCase() {
        open();
        click("Record outcome", 0);
        test(areas("Note, if there is something to say")).setValue("They said so on the phone.");
        stages.prioritise(id, version(), Priority.HIGH);

        click("Record outcome", 1);

        assertThat(find(DeedDialog.class).single().getElement().getTextRecursively())
                .contains("They said so on the phone.");
        click("Keep mine", 0);
        assertThat(find(DeedDialog.class).all()).isEmpty();
        assertThat(text()).contains("They said so on the phone.");
    }

    @Test
    void saysHowLongANextStepMayBeAndCutsNothing() {
        askForTheNextStep();
        var what = step("What");
        test(what).setValue("x".repeat(10_000));

        click("Set next step", 0);

        assertThat(what.isInvalid()).isTrue();
        assertThat(what.getErrorMessage()).contains("200", "10,000");
        assertThat(what.getValue()).hasSize(10_000);
    }

    @Test
    void refusesADueDateInTheYearTwo() {
        askForTheNextStep();
        var due = find(DatePicker.class).all().getLast();
        due.setValue(LocalDate.of(2, 1, 1));

        click("Set next step", 0);

        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).startsWith("This day is past.");
        assertThat(step("What").getValue()).isEqualTo("Call the registry");
    }

    @Test
    void opensTheNextStepWithWhatIsSetSoThatItCanBeMoved() {
        askForTheNextStep();
        var due = find(DatePicker.class).all().getLast();
        due.setValue(LocalDate.now(clock).plusDays(9));

        click("Set next step", 0);

        assertThat(page.head(id, Locale.ENGLISH).nextActionText()).isEqualTo("Call the registry");
        assertThat(page.head(id, Locale.ENGLISH).nextActionDue())
                .isEqualTo(LocalDate.now(clock).plusDays(9));
    }

    @Test
    void readsOnlyWhileTheCampaignIsArchived() {
        become(coordinator);
        campaigns.archive(campaign, campaigns.find(campaign).version());
        open();

        assertThat(text()).contains("The campaign is archived.");
        assertThat(buttons()).doesNotContain("Move stage", "Log call", "Record outcome", "Mark done", "Next step");
    }

    @Test
    void answersAForeignCaseLikeAMissingOne() {
        signInAs("stranger", Role.COORDINATOR);

        open();
        assertThat(find(H1.class).all())
                .noneSatisfy(title -> assertThat(title.getText()).isEqualTo("Sejm"));
    }

    @Test
    void speaksUkrainian() {
        UI.getCurrent().setLocale(Locale.of("uk", "UA"));
        open();

        assertThat(text()).contains("Далі: Call the registry", "Заплановано", "0 із 0 мають відповідь");
        assertThat(text()).doesNotContain("!");
    }

    private void open() {
        UI.getCurrent().navigate(CaseNavigation.path(id));
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    /** The button stands in the head of a card, where tests cannot look. */
    private void askForTheNextStep() {
        open();
        new CaseActions(page.head(id, Locale.ENGLISH), reads, deeds, desk, () -> {}).planNext();
    }

    private TextField step(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private TextArea areas(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private Button named(String beginning) {
        return find(Button.class).all().stream()
                .filter(button -> nameOf(button).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(Button button) {
        return button.getAriaLabel().orElse("");
    }

    private int version() {
        return page.head(id, Locale.ENGLISH).version();
    }

    private void click(String words, int which) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .toList()
                        .get(which))
                .click();
    }

    private void join(CampaignId campaign, AppUser user) {
        team.join(new JoinTeam(
                campaign, user.id(), Role.STAFF, LocalDate.now(clock).minusDays(1), null));
    }

    private InstitutionId sejm() {
        var sejm = InstitutionId.create();
        jdbc.sql("""
                        insert into institution (id, version, kind, chamber_role, country, zone, seats, languages)
                        values (?, 0, 'CHAMBER', 'LOWER', 'PL', 'Europe/Warsaw', 460, '{pl}')""").param(sejm.value()).update();
        jdbc.sql("insert into institution_name (institution_id, language, name) values (?, 'en', 'Sejm')")
                .param(sejm.value())
                .update();
        return sejm;
    }
}
