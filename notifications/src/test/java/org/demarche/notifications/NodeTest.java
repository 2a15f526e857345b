package org.demarche.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NodeTest {

    private static final long HERE = ProcessHandle.current().pid();

    /** Above the largest number that Linux gives. */
    private static final String NOBODY = "5000000";

    private final Node node = new Node("host", HERE, "now");

    @Test
    void knowsThatItsOwnEarlierLifeIsOver() {
        assertThat(node.knowsToBeGone("host/" + HERE + "/before")).isTrue();
    }

    @Test
    void knowsThatAProcessOfThisMachineHasEnded() {
        assertThat(node.knowsToBeGone("host/" + NOBODY + "/x")).isTrue();
    }

    @Test
    void givesUpNobodyWhoMayBeAtWork() {
        assertThat(node.knowsToBeGone(node.name())).isFalse();
        assertThat(new Node("host", HERE + 1, "x").knowsToBeGone("host/" + HERE + "/now"))
                .isFalse();
        assertThat(node.knowsToBeGone("elsewhere/" + NOBODY + "/x")).isFalse();
        assertThat(node.knowsToBeGone("a name of an earlier version")).isFalse();
    }
}
