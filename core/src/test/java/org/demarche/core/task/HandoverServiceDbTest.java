package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DbTest
class HandoverServiceDbTest {

    @Autowired
    private HandoverService handovers;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Workload workload;

    @Autowired
    private Desk desk;

    @BeforeEach
    void liliaOwnsBelgium() {
        desk.set();
        desk.own(desk.belgium, desk.lilia);
    }

    @Test
    void takesTheTasksOfTheOwnerAlongAndBringsThemBack() {
        var hers = tasks.create(CreateTask.on(desk.belgium, desk.lilia, Desk.call("Hers", desk.today())));
        var olenas = tasks.create(CreateTask.on(desk.belgium, desk.olena, Desk.call("Olena's", desk.today())));

        var handed = handovers.handOver(List.of(desk.belgium), desk.maksym, "He speaks French");

        assertThat(tasks.find(hers).assignee()).isEqualTo(desk.maksym);
        assertThat(tasks.find(olenas).assignee()).isEqualTo(desk.olena);
        assertThat(workload.handovers(desk.scope(), 5, Languages.ENGLISH))
                .first()
                .satisfies(row -> {
                    assertThat(row.after()).isEqualTo("Maksym");
                    assertThat(row.before()).isEqualTo("Lilia");
                    assertThat(row.note()).isEqualTo("He speaks French");
                });

        handovers.handBack(handed);

        assertThat(tasks.find(hers).assignee()).isEqualTo(desk.lilia);
        assertThat(workload.of(desk.scope(), Burden.CASES, desk.lilia, Languages.ENGLISH))
                .hasSize(1);
    }

    @Test
    void isForCoordinators() {
        desk.asLilia();

        assertThatThrownBy(() -> handovers.handOver(List.of(desk.belgium), desk.maksym, ""))
                .isInstanceOf(AccessDeniedException.class);
    }
}
