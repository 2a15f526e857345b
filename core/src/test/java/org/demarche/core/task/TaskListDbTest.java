package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DbTest
class TaskListDbTest {

    @Autowired
    private TaskList list;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Desk desk;

    @BeforeEach
    void fourTasks() {
        desk.set();
        var today = desk.today();
        desk.letPass(tasks.create(CreateTask.on(desk.belgium, desk.lilia, Desk.call("Late", today))), 3);
        tasks.create(CreateTask.on(desk.belgium, desk.maksym, Desk.call("Today", today)));
        tasks.create(CreateTask.free(desk.campaign, desk.maksym, Desk.call("Free", today.plusDays(30))));
        var done = tasks.create(CreateTask.on(desk.belgium, desk.lilia, Desk.call("Done", today)));
        tasks.complete(done, 0);
    }

    @Test
    void answersTheFiveQuestions() {
        assertThat(titles(TaskFilter.NONE)).containsExactly("Late", "Today", "Free");
        assertThat(titles(TaskFilter.NONE.withView(TaskView.LATE))).containsExactly("Late");
        assertThat(titles(TaskFilter.NONE.withView(TaskView.TODAY))).containsExactly("Today");
        assertThat(titles(TaskFilter.NONE.withView(TaskView.WEEK))).containsExactly("Today");
        assertThat(titles(TaskFilter.NONE.withView(TaskView.DONE))).containsExactly("Done");
    }

    @Test
    void countsWhatItWouldShow() {
        var counts = list.counts(desk.scope(), TaskFilter.NONE);

        for (var view : TaskView.values()) {
            assertThat(counts)
                    .containsEntry(view, titles(TaskFilter.NONE.withView(view)).size());
        }
    }

    @Test
    void findsByTextOfTaskCountryAndReference() {
        assertThat(titles(TaskFilter.NONE.withText("lat"))).containsExactly("Late");
        assertThat(titles(TaskFilter.NONE.withText("бельг"))).containsExactly("Late", "Today");
        assertThat(titles(TaskFilter.NONE.withText("ct44-0001"))).containsExactly("Late", "Today");
        assertThat(titles(TaskFilter.NONE.withText("%"))).isEmpty();
        assertThat(list.counts(desk.scope(), TaskFilter.NONE.withText("lat"))).containsEntry(TaskView.OPEN, 1);
        assertThat(list.ids(desk.scope(), TaskFilter.NONE.withText("lat"))).hasSize(1);
    }

    @Test
    void narrowsToAnAssigneeAndACampaign() {
        assertThat(titles(TaskFilter.NONE.withAssignee(desk.maksym))).containsExactly("Today", "Free");
        assertThat(titles(TaskFilter.NONE.withCampaign(desk.elsewhere))).isEmpty();
    }

    @Test
    void showsToEachWhatTheyMaySee() {
        desk.asLilia();
        assertThat(titles(TaskFilter.NONE)).containsExactly("Late", "Today");
        desk.asMaksym();
        assertThat(titles(TaskFilter.NONE)).containsExactly("Late", "Today", "Free");
        desk.asNadiia();
        assertThat(titles(TaskFilter.NONE)).containsExactly("Late", "Today", "Free");
        desk.asStranger();
        assertThat(titles(TaskFilter.NONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TaskSort.Key.class)
    void sortsByEveryKeyBothWays(TaskSort.Key key) {
        assertThat(find(TaskFilter.NONE, new TaskSort(key, false))).hasSize(3);
        assertThat(find(TaskFilter.NONE, new TaskSort(key, true))).hasSize(3);
    }

    private List<String> titles(TaskFilter filter) {
        return find(filter, TaskSort.BY_DUE).stream().map(TaskRow::title).toList();
    }

    private List<TaskRow> find(TaskFilter filter, TaskSort sort) {
        return list.find(desk.scope(), filter, sort, Slice.FIRST_FIFTY, Languages.ENGLISH);
    }
}
