package org.demarche.core.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.access.StepUpNeeded;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.file.FileId;
import org.demarche.core.file.FileService;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.CaseCards;
import org.demarche.core.outreach.CaseFileRow;
import org.demarche.core.outreach.CaseFiles;
import org.demarche.core.outreach.CaseFilter;
import org.demarche.core.outreach.CaseList;
import org.demarche.core.outreach.CasePage;
import org.demarche.core.outreach.CaseTimeline;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.InteractionKind;
import org.demarche.core.outreach.InteractionService;
import org.demarche.core.outreach.LogInteraction;
import org.demarche.core.outreach.Scene;
import org.demarche.core.outreach.TimelineEntry;
import org.demarche.core.sql.Slice;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskService;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class RestrictionServiceDbTest {

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private RestrictionList list;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private TaskService tasks;

    @Autowired
    private InteractionService interactions;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private CaseCards cards;

    @Autowired
    private CasePage page;

    @Autowired
    private CaseList cases;

    @Autowired
    private CaseAccess caseAccess;

    @Autowired
    private CaseFiles downloads;

    @Autowired
    private FileService files;

    @Autowired
    private Scene scene;

    @Autowired
    private Cast cast;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private CaseId id;
    private LocalDate today;

    @BeforeEach
    void liliaOwnsACase() {
        scene.set();
        id = scene.caseOfLilia();
        today = scene.today();
    }

    @Test
    void isThereForTheNamedAndForNobodyElseWhateverTheirRole() {
        scene.asLilia();
        restrict(scene.lilia());

        assertThat(page.head(id, Languages.ENGLISH).reference()).isNotEmpty();
        assertThat(list.of(id)).singleElement().satisfies(row -> {
            assertThat(row.people()).extracting(NamedPerson::name).containsExactly("Lilia");
            assertThat(row.until()).isEqualTo(today.plusDays(30));
            assertThat(row.mayLift()).isTrue();
        });
        for (Runnable somebodyElse : List.<Runnable>of(
                scene::asCoordinator, scene::asMaksym, scene::asLeadership, this::asAdministratorInTheTeam)) {
            somebodyElse.run();
            assertNotFound(() -> page.head(id, Languages.ENGLISH));
            assertNotFound(() -> list.of(id));
            assertNotFound(() -> timeline.counts(id));
            assertThat(cases.count(access.scope(), CaseFilter.OPEN)).isZero();
            assertThat(cases.counts(access.scope()).all()).isZero();
        }
    }

    @Test
    void hidesANoteWithItsFileFromAllButTheNamedInACaseThatIsOpen() {
        scene.asLilia();
        var file = files.store("protocol.txt", new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)));
        interactions.log(new LogInteraction(
                id, InteractionKind.NOTE, clock.instant().minusSeconds(60), "A name", "", null, null, file, null));
        var note = notes().findFirst().orElseThrow();

        restrictions.restrict(new Restrict(
                new RestrictedObject(RestrictedType.INTERACTION, note.subject(), id), Set.of(), null, "A witness"));

        assertThat(notes()).hasSize(1);
        assertThat(shownFiles()).containsExactly(file);
        assertThat(list.of(id)).hasSize(2);
        for (Runnable somebodyElse : List.<Runnable>of(scene::asCoordinator, scene::asMaksym, scene::asLeadership)) {
            somebodyElse.run();
            assertThat(notes()).isEmpty();
            assertThat(timeline.find(id, null, Slice.FIRST_FIFTY))
                    .extracting(TimelineEntry::kind)
                    .doesNotContain(EntryKind.RESTRICTED);
            assertThat(shownFiles()).isEmpty();
            assertThat(list.of(id)).isEmpty();
            assertNotFound(() -> downloads.open(file));
        }
    }

    @Test
    void isSetByWhoMayEditAndNamesThemAndAllWhoHoldWork() {
        scene.asMaksym();
        assertThatThrownBy(() -> restrict(scene.maksym())).hasMessage("refused.not-allowed");
        scene.asCoordinator();
        assertThatThrownBy(() -> restrict(scene.olena())).hasMessage("refused.restriction.holder");

        restrict(scene.lilia());

        assertThat(list.of(id).getFirst().people())
                .extracting(NamedPerson::name)
                .containsExactly("Lilia", "Olena");
        assertThatThrownBy(() -> restrict(scene.lilia())).hasMessage("refused.restriction.already");
    }

    @Test
    void namesOnlyTheTeamAndSomebodyWhoCanLiftIt() {
        assertThatThrownBy(() -> restrict(scene.lilia(), scene.stranger()))
                .hasMessage("refused.restriction.not-in-team");
        assignments.assign(List.of(id), Part.HELPER, scene.maksym(), "");
        assignments.release(id, Part.OWNER, scene.lilia());

        scene.asMaksym();
        assertThatThrownBy(() -> restrict(scene.maksym())).hasMessage("refused.restriction.nobody-lifts");
    }

    @Test
    void givesNoWorkToWhoIsNotNamed() {
        restrict(scene.lilia());

        assertThatThrownBy(() -> assignments.assign(List.of(id), Part.HELPER, scene.maksym(), ""))
                .hasMessage("refused.case.assign.not-named");
        assertThatThrownBy(() -> tasks.create(
                        CreateTask.on(id, scene.maksym(), TaskContent.of(ActionKind.CALL, "Call", today.plusDays(3)))))
                .hasMessage("refused.case.assign.not-named");

        restrictions.add(list.of(id).getFirst().id(), scene.maksym());
        assignments.assign(List.of(id), Part.HELPER, scene.maksym(), "");

        scene.asMaksym();
        assertThat(caseAccess.allowed(id)).contains(Action.EDIT);
    }

    @Test
    void letsNobodyGoWhoHoldsWorkAndNotTheLast() {
        scene.asLilia();
        restrict(scene.lilia());
        var restriction = list.of(id).getFirst().id();
        assertThatThrownBy(() -> restrictions.remove(restriction, scene.lilia()))
                .hasMessage("refused.restriction.last");

        restrictions.add(restriction, scene.olena());
        assertThatThrownBy(() -> restrictions.remove(restriction, scene.lilia()))
                .hasMessage("refused.restriction.holder");
        restrictions.remove(restriction, scene.olena());

        scene.asCoordinator();
        assertNotFound(() -> caseAccess.require(id, Action.READ));
    }

    @Test
    void isLengthenedAndNeverShortened() {
        restrict(scene.lilia());
        var restriction = list.of(id).getFirst().id();

        assertThatThrownBy(() -> restrictions.lengthen(restriction, today.plusDays(2)))
                .hasMessage("refused.restriction.shorter");
        restrictions.lengthen(restriction, null);

        assertThat(list.of(id).getFirst().until()).isNull();
    }

    @Test
    void isLiftedByANamedCoordinatorOrOwnerAfterARecentSignIn() {
        scene.asCoordinator();
        assignments.assign(List.of(id), Part.HELPER, scene.maksym(), "");
        restrict(scene.lilia(), scene.maksym());
        var restriction = list.of(id).getFirst().id();
        scene.asMaksym();
        assertThatThrownBy(() -> restrictions.lift(restriction)).hasMessage("refused.restriction.lift");
        assertThatThrownBy(() -> restrictions.add(restriction, scene.olena())).hasMessage("refused.restriction.add");

        scene.asLilia();
        cast.provedAt(clock.instant().minus(Duration.ofMinutes(6)));
        assertThatThrownBy(() -> restrictions.lift(restriction)).isInstanceOf(StepUpNeeded.class);
        assertThatThrownBy(() -> restrictions.add(restriction, scene.olena())).isInstanceOf(StepUpNeeded.class);
        scene.asLilia();
        restrictions.lift(restriction);

        scene.asLeadership();
        assertThat(cases.counts(access.scope()).all()).isEqualTo(1);
        assertThat(timeline.find(id, null, Slice.FIRST_FIFTY))
                .extracting(TimelineEntry::kind)
                .contains(EntryKind.RESTRICTED, EntryKind.RESTRICTION_LIFTED);
        cast.enter("Root", Role.ADMIN);
        assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'RESTRICTION_LIFTED' and case_id = :case")
                        .param("case", id.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void restrict(UserId... people) {
        restrictions.restrict(
                new Restrict(RestrictedObject.of(id), List.of(people), today.plusDays(30), "A source at risk"));
    }

    private void asAdministratorInTheTeam() {
        cast.become(scene.maksym(), Role.STAFF, Role.ADMIN);
    }

    private Stream<TimelineEntry> notes() {
        return timeline.find(id, null, Slice.FIRST_FIFTY).stream().filter(entry -> entry.kind() == EntryKind.NOTE);
    }

    private List<FileId> shownFiles() {
        return cards.files(id).stream().map(CaseFileRow::id).toList();
    }

    private static void assertNotFound(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.kind())
                .isEqualTo(Refused.Kind.NOT_FOUND));
    }
}
