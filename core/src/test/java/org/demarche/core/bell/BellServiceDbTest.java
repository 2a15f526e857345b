package org.demarche.core.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.Scene;
import org.demarche.core.restriction.HiddenCases;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.TaskBulkService;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that a test does is one deed to the bell, since it is one transaction. */
@DbTest
class BellServiceDbTest {

    private static final LocalDate DAY = LocalDate.of(2030, 3, 4);
    private static final int MOST = 10;

    @Autowired
    private BellService bell;

    @Autowired
    private Bell rope;

    @Autowired
    private OldNotices old;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskBulkService bulk;

    @Autowired
    private Scene scene;

    @Autowired
    private HiddenCases hiddenCases;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aCampaign() {
        scene.set();
    }

    @Test
    void tellsWhoGetsACaseAndWhoLosesIt() {
        var id = scene.caseOfLilia();
        assignments.assign(List.of(id), Part.OWNER, scene.maksym(), "");

        scene.asMaksym();
        assertThat(notices())
                .extracting(NoticeRow::kind, NoticeRow::by, NoticeRow::reference, NoticeRow::read)
                .containsExactly(tuple(RingKind.CASE_GIVEN, "Olena", "CT44-0001", false));
        scene.asLilia();
        assertThat(notices())
                .extracting(NoticeRow::kind)
                .containsExactlyInAnyOrder(RingKind.CASE_GIVEN, RingKind.CASE_TAKEN);
        assertThat(bell.unread()).isEqualTo(2);
    }

    @Test
    void tellsWhoGetsATaskAndWhoseDayMoved() {
        var task = taskOf(scene.lilia());
        bulk.moveTo(List.of(task), DAY.plusDays(7));
        tasks.assign(task, 1, scene.maksym());

        scene.asLilia();
        assertThat(notices())
                .extracting(NoticeRow::kind, NoticeRow::title)
                .containsExactlyInAnyOrder(
                        tuple(RingKind.TASK_GIVEN, "Thank the speaker"),
                        tuple(RingKind.DAY_MOVED, "Thank the speaker"),
                        tuple(RingKind.TASK_TAKEN, "Thank the speaker"));
        assertThat(notices().stream().filter(each -> each.kind() == RingKind.DAY_MOVED))
                .singleElement()
                .satisfies(moved -> assertThat(moved.details())
                        .containsEntry("from", "2030-03-04")
                        .containsEntry("to", "2030-03-11"));
    }

    @Test
    void tellsNobodyOfWhatTheyDoThemselves() {
        scene.asLilia();
        tasks.create(CreateTask.free(null, scene.lilia(), content()));

        assertThat(notices()).isEmpty();
        assertThat(bell.unread()).isZero();
    }

    @Test
    void tellsWhatOneDeedDidAsOne() {
        assignments.assign(List.of(opened(), opened(), opened()), Part.OWNER, scene.lilia(), "");

        scene.asLilia();

        assertThat(notices())
                .extracting(NoticeRow::things, NoticeRow::reference)
                .containsExactly(tuple(3, null));
        assertThat(bell.unread()).isEqualTo(1);
    }

    @Test
    void neitherShowsNorCountsWhatIsRestrictedAwayFromItsReader() {
        hiddenCases.hide(scene.caseOfLilia(), scene.olena());

        scene.asLilia();

        assertThat(notices()).isEmpty();
        assertThat(bell.unread()).isZero();
    }

    @Test
    void forgetsTheCampaignThatItsReaderLeft() {
        scene.caseOfLilia();
        jdbc.sql("update team_member set until_on = '2020-12-31' where user_id = :lilia")
                .param("lilia", scene.lilia().value())
                .update();

        scene.asLilia();

        assertThat(notices()).isEmpty();
        assertThat(bell.unread()).isZero();
    }

    @Test
    void isReadOneByOneOrAllAtOnceByItsReaderAlone() {
        var task = taskOf(scene.lilia());
        tasks.assign(task, 0, scene.maksym());
        bell.readAll();
        scene.asLilia();
        assertThat(bell.unread()).isEqualTo(2);

        var first = notices().getFirst();
        bell.read(first.deed(), first.kind());
        assertThat(bell.unread()).isEqualTo(1);
        bell.readAll();

        assertThat(bell.unread()).isZero();
        assertThat(notices()).hasSize(2).allMatch(NoticeRow::read);
        scene.asMaksym();
        assertThat(bell.unread()).isEqualTo(1);
    }

    @Test
    void comesInPages() {
        var task = taskOf(scene.lilia());
        tasks.assign(task, 0, scene.maksym());
        scene.asLilia();

        var all = notices();

        assertThat(bell.find(0, 1, Languages.ENGLISH)).containsExactly(all.get(0));
        assertThat(bell.find(1, 1, Languages.ENGLISH)).containsExactly(all.get(1));
        assertThat(bell.find(2, 1, Languages.ENGLISH)).isEmpty();
    }

    @Test
    void takesWhatOtherFeaturesHaveToSay() {
        rope.ring(Ring.of(RingKind.MAIL_NEEDS_YOU, scene.lilia()));

        scene.asLilia();

        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(RingKind.MAIL_NEEDS_YOU);
            assertThat(notice.caseId()).isNull();
        });
    }

    @Test
    void keepsWhatWasReadForNinetyDaysAndWhatWasNotForEver() {
        rope.ring(Ring.of(RingKind.MAIL_NEEDS_YOU, scene.lilia()));
        rope.ring(Ring.of(RingKind.ESCALATED, scene.lilia()));
        rope.ring(Ring.of(RingKind.TASK_GIVEN, scene.lilia()));
        jdbc.sql("update notice set made_at = now() - interval '2 years'").update();
        jdbc.sql("update notice set read_at = now() - interval '91 days' where kind = 'ESCALATED'")
                .update();
        jdbc.sql("update notice set read_at = now() - interval '89 days' where kind = 'TASK_GIVEN'")
                .update();

        old.remove();

        scene.asLilia();
        assertThat(notices())
                .extracting(NoticeRow::kind)
                .containsExactlyInAnyOrder(RingKind.MAIL_NEEDS_YOU, RingKind.TASK_GIVEN);
    }

    private CaseId opened() {
        return scene.openedCase();
    }

    private TaskId taskOf(UserId whose) {
        return tasks.create(CreateTask.free(scene.campaign(), whose, content()));
    }

    private static TaskContent content() {
        return TaskContent.of(ActionKind.WRITE, "Thank the speaker", DAY);
    }

    private List<NoticeRow> notices() {
        return bell.find(0, MOST, Languages.ENGLISH);
    }
}
