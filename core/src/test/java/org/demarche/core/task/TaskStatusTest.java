package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.core.base.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStatusTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN,      OPEN,      false",
        "OPEN,      DONE,      true",
        "OPEN,      CANCELLED, true",
        "DONE,      OPEN,      true",
        "DONE,      DONE,      false",
        "DONE,      CANCELLED, false",
        "CANCELLED, OPEN,      true",
        "CANCELLED, DONE,      false",
        "CANCELLED, CANCELLED, false"
    })
    void movesAsTheTableSays(TaskStatus from, TaskStatus to, boolean allowed) {
        assertThat(from.canMoveTo(to)).isEqualTo(allowed);
        if (allowed) {
            assertThat(from.moveTo(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.moveTo(to))
                    .isInstanceOf(Refused.class)
                    .hasMessage("refused.task.status." + from);
        }
    }
}
