package org.demarche.core.access;

import java.time.Instant;
import java.util.Map;

/** What a form held when its user stopped typing: its fields by name. */
public record Draft(Map<String, String> content, Instant savedAt) {

    public Draft {
        content = Map.copyOf(content);
    }
}
