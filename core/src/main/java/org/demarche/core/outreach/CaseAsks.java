package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Ids;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.AskId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how a case stands to each ask; an ask without a row is not raised. For features that have asked {@link CaseAccess}
 * already.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@Needs(Right.WORK_ON_CASES)
public class CaseAsks {

    private final JdbcClient jdbc;

    CaseAsks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By which row it came to stand so: a response or a recognition; neither when somebody set it by hand. */
    public record Cause(@Nullable UUID response, @Nullable UUID recognition) {

        public static final Cause BY_HAND = new Cause(null, null);

        public static Cause response(UUID id) {
            return new Cause(id, null);
        }

        public static Cause recognition(UUID id) {
            return new Cause(null, id);
        }
    }

    /** @throws Refused not found, when the ask is not of the case's campaign */
    public void require(CaseKey key, AskId ask) {
        if (!belongs(key, ask)) {
            throw Refused.notFound();
        }
    }

    /** @throws Refused not found, when the ask is not of the case's campaign */
    public void stand(CaseKey key, AskId ask, Standing standing, LocalDate since, Cause cause) {
        require(key, ask);
        jdbc.sql("""
                        insert into case_ask (id, case_id, campaign_id, restricted, ask_id, standing, since, response_id, recognition_id)
                        values (:id, :case, :campaign, :restricted, :ask, :standing, :since, :response, :recognition)
                        on conflict (case_id, ask_id) do update
                           set standing = excluded.standing, since = excluded.since,
                               response_id = excluded.response_id, recognition_id = excluded.recognition_id""")
                .param("id", Ids.next())
                .param("case", key.id().value())
                .param("campaign", key.campaign().value())
                .param("restricted", key.restricted())
                .param("ask", ask.value())
                .param("standing", standing.name())
                .param("since", since)
                .param("response", cause.response())
                .param("recognition", cause.recognition())
                .update();
    }

    /** Which of these are of the case's campaign. */
    public Set<AskId> within(CaseKey key, Collection<AskId> some) {
        return some.stream().filter(ask -> belongs(key, ask)).collect(Collectors.toSet());
    }

    /** A package was sent, which asks for all that the campaign demands: what was not raised waits for an answer since. */
    void raise(CaseKey key, LocalDate since) {
        jdbc.sql("""
                        select a.id as value
                          from ask a
                          left join case_ask k on k.ask_id = a.id and k.case_id = :case
                         where a.campaign_id = :campaign and a.archived_at is null
                           and coalesce(k.standing, 'NOT_RAISED') = 'NOT_RAISED'
                         order by a.number""")
                .param("case", key.id().value())
                .param("campaign", key.campaign().value())
                .query(AskId.class)
                .list()
                .forEach(ask -> stand(key, ask, Standing.RAISED, since, Cause.BY_HAND));
    }

    /**
     * Its cause is no more: each ask stands as the latest response that is left says; without one it waits for an answer
     * to the package, or is not raised.
     *
     * @param gone withdrawn or archived already
     */
    public void fallBack(CaseKey key, Cause gone) {
        jdbc.sql("""
                        update case_ask k
                           set (standing, since, response_id, recognition_id) =
                               (select coalesce(max(l.standing), case when max(p.sent_on) is null then 'NOT_RAISED' else 'RAISED' end),
                                       coalesce(max(l.received_on), max(p.sent_on), k.since),
                                       (array_agg(l.id))[1], cast(null as uuid)
                                  from (select a.standing, r.received_on, r.id
                                          from response_ask a
                                          join response r on r.id = a.response_id
                                         where a.ask_id = k.ask_id and r.case_id = k.case_id and r.withdrawn_at is null
                                         order by r.received_on desc, r.id desc
                                         limit 1) l
                                  full join (select min(d.sent_on) as sent_on from dispatch d
                                              where d.case_id = k.case_id and d.package_id is not null) p on true)
                         where k.case_id = :case
                           and (k.response_id = cast(:response as uuid) or k.recognition_id = cast(:recognition as uuid))""")
                .param("case", key.id().value())
                .param("response", gone.response())
                .param("recognition", gone.recognition())
                .update();
    }

    private boolean belongs(CaseKey key, AskId ask) {
        return jdbc.sql("select exists (select from ask where id = :ask and campaign_id = :campaign)")
                .param("ask", ask.value())
                .param("campaign", key.campaign().value())
                .query(Boolean.class)
                .single();
    }
}
