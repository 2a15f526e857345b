package org.demarche.core.decision;

import java.util.Set;
import org.demarche.core.base.Line;
import org.demarche.core.campaign.AskId;
import org.demarche.core.text.Bilingual;

/**
 * All that the register knows of one act: what is recorded, and what an edit replaces.
 *
 * @param grants the asks that it grants; none for an act that is supportive only
 * @param way how it came about
 * @param text the act's own words, as far as they are kept here
 */
public record ActFacts(Act act, Evidence evidence, Set<AskId> grants, Way way, Bilingual note, String text) {

    public static final int NOTE_LENGTH = 2000;
    public static final int TEXT_LENGTH = 20_000;

    public ActFacts {
        grants = Set.copyOf(grants);
        note = Wording.optional(note, NOTE_LENGTH, "refused.decision.note");
        text = Line.optional(text, TEXT_LENGTH, "refused.decision.text");
    }
}
