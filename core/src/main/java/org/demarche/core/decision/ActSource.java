package org.demarche.core.decision;

import java.time.LocalDate;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Where a fact comes from: an address, or words where there is none.
 *
 * @param checkedOn when somebody last read it
 */
@Table("recognition_source")
public record ActSource(
        @Nullable String url,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "note_")
        Bilingual note,

        @Nullable LocalDate checkedOn) {

    static final int NOTE_LENGTH = 500;

    public ActSource {
        url = Source.webAddress(url, "refused.decision.source");
        note = Wording.optional(note, NOTE_LENGTH, "refused.decision.source-note");
        if (url == null && note.isEmpty()) {
            throw new Refused("refused.decision.source.missing");
        }
    }

    /** @throws Refused when it says that somebody read it on a day to come */
    void notLaterThan(LocalDate today) {
        if (checkedOn != null) {
            Dates.happened(checkedOn, today);
        }
    }

    public static ActSource at(String url) {
        return new ActSource(url, Bilingual.NONE, null);
    }
}
