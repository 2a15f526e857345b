package org.demarche.core.outreach;

import java.time.Instant;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.contact.PersonId;
import org.demarche.core.file.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A call, a meeting, a letter, a visit or a note. Logged once; withdrawn when it was a mistake. */
@Table("interaction")
class Interaction {

    static final int TEXT_LENGTH = 20_000;
    static final int WHOM_LENGTH = 200;
    static final int LONGEST = 24 * 60;

    @Id
    private InteractionId id;

    @Version
    @Nullable
    Integer version;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private CaseKey caseKey;

    private InteractionKind kind;
    private Instant occurredAt;
    private @Nullable Integer minutes;
    private String text;
    private String withWhom;
    private @Nullable PersonId personId;
    private @Nullable FileId fileId;
    private UserId loggedBy;
    private Instant loggedAt;
    private @Nullable Instant withdrawnAt;

    /** For the mapper, which fills the fields. */
    private Interaction() {}

    static Interaction log(CaseKey key, LogInteraction command, UserId by, CaseTime time) {
        var logged = new Interaction();
        logged.id = InteractionId.create();
        logged.caseKey = key;
        logged.kind = command.kind();
        logged.occurredAt = happened(command.occurredAt(), time);
        logged.minutes = duration(command.minutes());
        logged.text = Line.required(command.text(), TEXT_LENGTH, "refused.interaction.text");
        logged.withWhom = Line.optional(command.withWhom(), WHOM_LENGTH, "refused.interaction.with");
        logged.personId = command.person();
        logged.fileId = command.file();
        logged.loggedBy = by;
        logged.loggedAt = time.now();
        return logged;
    }

    private static Instant happened(Instant at, CaseTime time) {
        Dates.happened(time.dayOf(at), time.today());
        if (at.isAfter(time.now())) {
            throw new Refused("refused.interaction.future");
        }
        return at;
    }

    private static @Nullable Integer duration(@Nullable Integer minutes) {
        if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
            throw new Refused("refused.interaction.minutes", LONGEST);
        }
        return minutes;
    }

    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new Refused("refused.case.take-back.already");
        }
        withdrawnAt = now;
    }

    InteractionId id() {
        return id;
    }

    CaseId caseId() {
        return caseKey.id();
    }

    InteractionKind kind() {
        return kind;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    String text() {
        return text;
    }

    UserId loggedBy() {
        return loggedBy;
    }

    String withWhom() {
        return withWhom;
    }
}
