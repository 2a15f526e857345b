package org.demarche.core.task;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.outreach.CaseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the day that a rule counts from. For callers that have asked for the case already. */
@Component
class DeadlineAnchors {

    private static final String SENT = """
            select d.id, d.sent_on as day, 1 as rank from dispatch d
             where d.case_id = :case and (cast(:only as uuid) is null or d.id = :only)""";

    private static final String DELIVERED = """
            select d.id, d.delivered_on as day, 1 as rank from dispatch d
             where d.case_id = :case and d.delivered_on is not null and (cast(:only as uuid) is null or d.id = :only)""";

    private static final String REPLIED = """
            select r.id, r.received_on as day, 1 as rank from response r
             where r.case_id = :case and r.withdrawn_at is null and r.classification <> 'AUTOMATIC'""";

    private static final String ANSWERED_OR_MOVED = """
            select r.id, r.received_on as day, 1 as rank from response r
             where r.case_id = :case and r.withdrawn_at is null and r.classification = '%1$s'
            union all
            select m.id, m.moved_on, 2 from stage_move m join stage s on s.id = m.to_stage_id
             where m.case_id = :case and s.key = '%2$s'""";

    private static final String SCHEDULED = """
            select m.id, m.moved_on as day, 1 as rank from stage_move m join stage s on s.id = m.to_stage_id
             where m.case_id = :case and s.key = 'plenary-scheduled'""";

    private final JdbcClient jdbc;

    DeadlineAnchors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param object what is to be governed; an awaited answer counts from its own dispatch. Null while it is not known
     * @throws Refused when what it counts from has not happened, or no day is chosen
     */
    Anchor of(CaseKey key, @Nullable DueObject object, RuleChoice choice, LocalDate today) {
        return ifAny(key, object, choice, today)
                .orElseThrow(() -> missing(choice.rule().anchor()));
    }

    /** Empty when what it counts from has not happened, or no day is chosen. */
    Optional<Anchor> ifAny(CaseKey key, @Nullable DueObject object, RuleChoice choice, LocalDate today) {
        var kind = choice.rule().anchor();
        return switch (kind) {
            case DAY -> Optional.ofNullable(choice.day()).map(day -> new Anchor(null, day));
            case CAMPAIGN_DAY ->
                campaignDay(key, choice.campaignDay(), Objects.requireNonNullElse(choice.day(), today));
            default -> find(key, object, kind, null);
        };
    }

    /** The same one, where it stands; else the last of its kind. Empty when there is none any more. */
    Optional<Anchor> again(Deadline deadline) {
        var before = deadline.anchor();
        return switch (deadline.rule().anchor()) {
            case DAY -> Optional.of(before);
            case CAMPAIGN_DAY ->
                campaignDay(deadline.key(), before.id(), before.day().withDayOfYear(1));
            default -> find(deadline.key(), deadline.object(), deadline.rule().anchor(), before.id());
        };
    }

    private Optional<Anchor> find(CaseKey key, @Nullable DueObject object, AnchorKind kind, @Nullable UUID preferred) {
        var only = object != null && object.type() == DueType.RESPONSE ? object.id() : null;
        return jdbc.sql(
                        "select a.id, a.day from (" + sql(kind)
                                + ") a order by a.id = cast(:preferred as uuid) desc nulls last, a.rank, a.day desc, a.id desc limit 1")
                .param("case", key.id().value())
                .param("only", only)
                .param("preferred", preferred)
                .query(Anchor.class)
                .optional();
    }

    private static String sql(AnchorKind kind) {
        return switch (kind) {
            case DISPATCH_SENT -> SENT;
            case DISPATCH_DELIVERED -> DELIVERED;
            case REPLY_RECEIVED -> REPLIED;
            case ACKNOWLEDGED -> ANSWERED_OR_MOVED.formatted("ACKNOWLEDGEMENT", "acknowledged");
            case REFERRED -> ANSWERED_OR_MOVED.formatted("REFERRAL", "referred");
            case VOTE_SCHEDULED -> SCHEDULED;
            case CAMPAIGN_DAY, DAY -> throw new IllegalArgumentException(kind + " is not of the case");
        };
    }

    /** @param from it comes on this day or later */
    private Optional<Anchor> campaignDay(CaseKey key, @Nullable UUID id, LocalDate from) {
        return jdbc.sql("""
                        select id, month, day, year, label_en, label_uk, since, verified, source_url
                          from campaign_date
                         where id = :id and campaign_id = :campaign""")
                .param("id", id)
                .param("campaign", key.campaign().value())
                .query(CampaignDay.class)
                .optional()
                .map(day -> new Anchor(day.id(), day.next(from)));
    }

    private static Refused missing(AnchorKind kind) {
        return new Refused(kind == AnchorKind.DAY ? "refused.deadline.day.missing" : "refused.deadline.anchor." + kind);
    }
}
