package org.demarche.core.decision;

import org.demarche.core.base.Source;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One source's claim of how a vote went.
 *
 * @param source who says so
 * @param used whether the register shows this one; exactly one report of an act is
 */
@Table("vote_report")
public record VoteReport(
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "source_")
        Bilingual source,

        @Nullable String sourceUrl,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Tally tally,
        @Nullable VoteMethod method,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "note_")
        Bilingual note,

        boolean used) {

    static final int SOURCE_LENGTH = 200;
    static final int NOTE_LENGTH = 1000;

    public VoteReport {
        source = Wording.required(source, SOURCE_LENGTH, "refused.decision.report.source");
        sourceUrl = Source.webAddress(sourceUrl, "refused.decision.report.url");
        note = Wording.optional(note, NOTE_LENGTH, "refused.decision.report.note");
    }

    /** The same claim, used or not. */
    public VoteReport used(boolean isUsed) {
        return new VoteReport(source, sourceUrl, tally, method, note, isUsed);
    }
}
