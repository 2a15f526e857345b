package org.demarche.core.outreach;

import org.demarche.core.access.CaseId;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Line;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One attempt inside a case: a bill, a motion. Starts, and ends in one of five ways; a case can see several. */
@Table("initiative")
class Initiative {

    static final int TITLE_LENGTH = 300;
    static final int NOTE_LENGTH = 2000;

    @Id
    private InitiativeId id;

    @Version
    @Nullable
    Integer version;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private CaseKey caseKey;

    private String title;
    private PartialDate startedOn;
    private @Nullable InitiativeEnding ending;
    private @Nullable PartialDate endedOn;
    private String note;
    private @Nullable String sourceUrl;

    /** For the mapper, which fills the fields. */
    private Initiative() {}

    static Initiative start(CaseKey key, String title, PartialDate on, String sourceUrl, CaseTime time) {
        var started = new Initiative();
        started.id = InitiativeId.create();
        started.caseKey = key;
        started.title = Line.required(title, TITLE_LENGTH, "refused.initiative.title");
        started.startedOn = past(on, time);
        started.note = "";
        started.sourceUrl = Source.webAddress(sourceUrl, "refused.initiative.source-url");
        return started;
    }

    void end(InitiativeEnding how, PartialDate on, String newNote, CaseTime time) {
        if (ending != null) {
            throw new Refused("refused.initiative.ended");
        }
        if (on.compareTo(startedOn) < 0 && !startedOn.text().startsWith(on.text())) {
            throw new Refused("refused.initiative.end-before-start");
        }
        ending = how;
        endedOn = past(on, time);
        note = Line.optional(newNote, NOTE_LENGTH, "refused.initiative.note");
    }

    private static PartialDate past(PartialDate day, CaseTime time) {
        Dates.happened(day.firstDay(), time.today());
        return day;
    }

    InitiativeId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    CaseId caseId() {
        return caseKey.id();
    }

    String title() {
        return title;
    }
}
