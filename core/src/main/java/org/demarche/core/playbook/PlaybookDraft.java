package org.demarche.core.playbook;

import java.util.List;

/** The steps of a playbook as somebody edits them, or as they were published. */
public record PlaybookDraft(List<PlaybookStep> steps) {

    public static final PlaybookDraft EMPTY = new PlaybookDraft(List.of());

    public PlaybookDraft {
        steps = List.copyOf(steps);
    }

    public static PlaybookDraft of(Playbook playbook) {
        return new PlaybookDraft(playbook.steps());
    }
}
