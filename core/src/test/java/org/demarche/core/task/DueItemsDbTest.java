package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class DueItemsDbTest {

    @Autowired
    private DueItems due;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aCampaignWithItsTeam() {
        desk.set();
        desk.own(desk.belgium, desk.lilia);
    }

    @Test
    void putsTheDayInOrder() {
        var today = desk.today();
        desk.nextAction(desk.belgium, "Call the registry", today.minusDays(2));
        desk.awaitAnswer(desk.belgium, today.minusDays(10), today.plusDays(20));
        task("Today", 0);
        task("In seven days", 7);
        task("In eight days", 8);

        desk.asLilia();

        assertThat(mine())
                .extracting(DueItem::dueGroup, DueItem::type, DueItem::title)
                .containsExactly(
                        tuple(DueGroup.OVERDUE, DueType.NEXT_ACTION, "Call the registry"),
                        tuple(DueGroup.TODAY, DueType.TASK, "Today"),
                        tuple(DueGroup.WAITING, DueType.RESPONSE, null),
                        tuple(DueGroup.COMING, DueType.TASK, "In seven days"));
        assertThat(due.waitingFor(desk.scope())).isEqualTo(3);
    }

    @Test
    void saysWhereItIsInTheLanguageOfTheUser() {
        desk.nextAction(desk.belgium, "Call the registry", desk.today().minusDays(2));
        desk.asLilia();

        assertThat(mine()).singleElement().satisfies(item -> {
            assertThat(item.countryName()).isEqualTo("Belgium");
            assertThat(item.institution()).isEqualTo("Chamber of Representatives");
            assertThat(item.stage()).isEqualTo("Planned");
            assertThat(item.assignee()).isEqualTo("Lilia");
            assertThat(item.daysLate()).isEqualTo(2);
        });
        assertThat(due.find(desk.scope(), Whose.MINE, DueItems.FIRST_OF_A_GROUP, Languages.UKRAINIAN))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.countryName()).isEqualTo("Бельгія");
                    assertThat(item.stage()).isEqualTo("Заплановано");
                });
    }

    @Test
    void listsTheFirstOfAGroupAndCountsThemAll() {
        task("Call", 1);
        task("Write", 2);
        task("Meet", 3);

        desk.asLilia();

        assertThat(due.find(desk.scope(), Whose.MINE, 2, Languages.ENGLISH))
                .extracting(DueItem::title, DueItem::inGroup)
                .containsExactly(tuple("Call", 3), tuple("Write", 3));
    }

    @Test
    void leavesOutWhatIsSnoozedAndWhatIsDone() {
        var snoozed = task("Snoozed", 0);
        var done = task("Done", 0);
        tasks.snooze(snoozed, 0, desk.today().plusDays(1));
        tasks.complete(done, 0);

        desk.asLilia();

        assertThat(mine()).isEmpty();
    }

    @Test
    void showsTheTeamToItsCoordinatorOnly() {
        task("Call", 0);
        var tomorrow = desk.today().plusDays(1); // in Kyiv, where this one counts, it may be so already
        tasks.create(CreateTask.free(desk.campaign, desk.maksym, Desk.call("Free", tomorrow)));

        assertThat(team()).extracting(DueItem::title).containsExactlyInAnyOrder("Call", "Free");
        desk.asLilia();
        assertThat(team()).isEmpty();
        desk.asStranger();
        assertThat(team()).isEmpty();
        desk.asMaksym();
        assertThat(mine()).extracting(DueItem::title).containsExactly("Free");
    }

    @Test
    void showsNothingOfACampaignThatWasLeft() {
        task("Call", 0);
        jdbc.sql("update team_member set until_on = '2020-12-31' where user_id = :lilia")
                .param("lilia", desk.lilia.value())
                .update();

        desk.asLilia();

        assertThat(mine()).isEmpty();
    }

    @Test
    void findsMineThroughIndexes() {
        jdbc.sql("set local enable_seqscan = off").update();

        var plan = String.join(
                "\n",
                jdbc.sql("""
                                explain select d.* from due_item d
                                 where not d.done and d.assignee_id = :me and (d.due_on <= current_date or d.type = 'RESPONSE')""")
                        .param("me", desk.lilia.value())
                        .query(String.class)
                        .list());

        assertThat(plan)
                .contains("Index Scan using task_", "on case_assignment")
                .doesNotContain("Seq Scan");
    }

    private List<DueItem> mine() {
        return due.find(desk.scope(), Whose.MINE, DueItems.FIRST_OF_A_GROUP, Languages.ENGLISH);
    }

    private List<DueItem> team() {
        return due.find(desk.scope(), Whose.TEAM, DueItems.FIRST_OF_A_GROUP, Languages.ENGLISH);
    }

    private TaskId task(String title, int days) {
        return tasks.create(CreateTask.on(
                desk.belgium, desk.lilia, Desk.call(title, desk.today().plusDays(days))));
    }
}
