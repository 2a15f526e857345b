package org.demarche.core.outreach;

import java.time.Instant;
import java.time.LocalDate;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Edited;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.dossier.PackageId;
import org.demarche.core.file.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One sending by one channel, recorded by hand: sent, delivered, answered. */
@Table("dispatch")
class Dispatch extends Edited {

    static final int RECIPIENT_LENGTH = 200;
    static final int NOTE_LENGTH = 2000;

    @Id
    private DispatchId id;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private CaseKey caseKey;

    private @Nullable PackageId packageId;
    private Channel channel;
    private String recipient;
    private LocalDate sentOn;
    private @Nullable LocalDate deliveredOn;
    private @Nullable LocalDate responseDueOn;
    private @Nullable LocalDate answeredOn;
    private String note;
    private @Nullable FileId proofFileId;
    private UserId recordedBy;
    private Instant recordedAt;

    /** For the mapper, which fills the fields. */
    private Dispatch() {}

    static Dispatch record(CaseKey key, RecordDispatch command, UserId by, CaseTime time) {
        var sent = new Dispatch();
        sent.id = DispatchId.create();
        sent.caseKey = key;
        sent.packageId = command.pack();
        sent.channel = command.channel();
        sent.recipient = Line.optional(command.recipient(), RECIPIENT_LENGTH, "refused.dispatch.recipient");
        sent.sentOn = Dates.happened(command.sentOn(), time.today());
        sent.note = Line.optional(command.note(), NOTE_LENGTH, "refused.dispatch.note");
        sent.proofFileId = command.proof();
        sent.recordedBy = by;
        sent.recordedAt = time.now();
        if (command.deliveredOn() != null) {
            sent.deliver(command.deliveredOn(), time);
        }
        if (command.responseDue() != null) {
            sent.responseDueOn = Dates.due(command.responseDue(), time.today());
        }
        return sent;
    }

    void deliver(LocalDate on, CaseTime time) {
        if (on.isBefore(sentOn)) {
            throw new Refused("refused.dispatch.delivered-before-sent", sentOn);
        }
        deliveredOn = Dates.happened(on, time.today());
    }

    void prove(FileId proof) {
        proofFileId = proof;
    }

    void await(@Nullable LocalDate due, CaseTime time) {
        responseDueOn = due == null ? null : Dates.due(due, time.today());
    }

    /** The day that a rule gives, which may be past when it is computed anew. */
    void reckon(LocalDate due) {
        responseDueOn = due;
    }

    /** The first answer counts. */
    void answer(LocalDate on) {
        if (on.isBefore(sentOn)) {
            throw new Refused("refused.dispatch.answered-before-sent", sentOn);
        }
        answeredOn = answeredOn == null || on.isBefore(answeredOn) ? on : answeredOn;
    }

    /** @param first the day of the first answer that is left; null when none is, so that it waits again */
    void answeredOnly(@Nullable LocalDate first) {
        answeredOn = first;
    }

    DispatchId id() {
        return id;
    }

    CaseId caseId() {
        return caseKey.id();
    }

    Channel channel() {
        return channel;
    }

    String recipient() {
        return recipient;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    String note() {
        return note;
    }

    @Nullable
    FileId proof() {
        return proofFileId;
    }
}
