package org.demarche.core.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.AskId;
import org.demarche.core.file.FileId;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.CaseTime;
import org.demarche.core.outreach.DispatchId;
import org.demarche.core.outreach.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** What an institution answered, and to which asks. Filed once; withdrawn when it was a mistake. */
@Table("response")
class Response {

    static final int TEXT_LENGTH = 20_000;
    static final int FROM_LENGTH = 200;
    private static final Set<Standing> ANSWERS =
            Set.of(Standing.UNDER_DISCUSSION, Standing.SUPPORTIVE, Standing.GRANTED, Standing.DECLINED);

    @Id
    private ResponseId id;

    @Version
    @Nullable
    Integer version;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private CaseKey caseKey;

    private LocalDate receivedOn;
    private String fromWhom;
    private ResponseChannel channel;
    private Classification classification;
    private String text;
    private @Nullable String language;
    private @Nullable FileId fileId;
    private UserId recordedBy;
    private Instant recordedAt;
    private @Nullable DispatchId answersId;
    private @Nullable Instant withdrawnAt;

    @MappedCollection(idColumn = "response_id")
    private Set<AnsweredAsk> asks;

    /** For the mapper, which fills the fields. */
    private Response() {}

    static Response record(CaseKey key, RecordResponse command, UserId by, CaseTime time) {
        var recorded = new Response();
        recorded.id = ResponseId.create();
        recorded.caseKey = key;
        recorded.receivedOn = Dates.happened(command.receivedOn(), time.today());
        recorded.fromWhom = Line.required(command.fromWhom(), FROM_LENGTH, "refused.response.from");
        recorded.channel = command.channel();
        recorded.classification = command.classification();
        recorded.text = Line.optional(command.text(), TEXT_LENGTH, "refused.response.text");
        recorded.language =
                command.language() == null ? null : command.language().toLanguageTag();
        recorded.fileId = command.file();
        recorded.recordedBy = by;
        recorded.recordedAt = time.now();
        recorded.answersId = command.answers();
        recorded.asks = answered(command.standings());
        return recorded;
    }

    private static Set<AnsweredAsk> answered(Map<AskId, Standing> standings) {
        var asks = new HashSet<AnsweredAsk>();
        standings.forEach((ask, standing) -> {
            if (!ANSWERS.contains(standing)) {
                throw new Refused("refused.response.standing");
            }
            asks.add(new AnsweredAsk(ask, standing));
        });
        return asks;
    }

    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new Refused("refused.case.take-back.already");
        }
        withdrawnAt = now;
    }

    ResponseId id() {
        return id;
    }

    CaseId caseId() {
        return caseKey.id();
    }

    UserId recordedBy() {
        return recordedBy;
    }

    ResponseChannel channel() {
        return channel;
    }

    /** The dispatch whose answer was awaited; null when it answers none. */
    @Nullable
    DispatchId answers() {
        return answersId;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String fromWhom() {
        return fromWhom;
    }

    Classification classification() {
        return classification;
    }

    String text() {
        return text;
    }

    @Nullable
    String language() {
        return language;
    }

    Set<AnsweredAsk> asks() {
        return Set.copyOf(asks);
    }

    @Table("response_ask")
    record AnsweredAsk(AskId askId, Standing standing) {}
}
