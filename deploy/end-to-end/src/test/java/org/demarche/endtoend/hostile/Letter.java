package org.demarche.endtoend.hostile;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A message that does something where it is taken: a note of a call, filed on a case of staff's. */
final class Letter {

    private final String words = "Letter " + UUID.randomUUID() + " of a hostile client";
    private final Records records;

    Letter(Records records) {
        this.records = records;
    }

    /** From the page of the case. */
    List<ObjectNode> in(Tab tab) {
        int text = tab.tree()
                .open("vaadin-text-area", words -> words.contains("What was said?"))
                .orElseThrow();
        return List.of(Rpc.property(text, "value", words), tab.press("Log call").orElseThrow());
    }

    /** How often it was taken. */
    int arrived() {
        return Integer.parseInt(records.ask("select count(*) from interaction where text = '" + words + "'"));
    }
}
