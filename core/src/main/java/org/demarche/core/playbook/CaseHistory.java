package org.demarche.core.playbook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.campaign.StageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Through which stages a case has gone since it was opened, or was taken up again. */
@Component
class CaseHistory {

    private final JdbcClient jdbc;

    CaseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param current whether the case stands there now */
    record Entered(StageId stage, LocalDate enteredOn, UUID move, boolean current) {

        Happening happening() {
            return new Happening(stage.value(), enteredOn, move);
        }
    }

    /** Each stage once, by the last time that it was entered; the latest last. */
    List<Entered> stages(CaseId id) {
        return jdbc.sql("""
                        select e.stage, e.entered_on, e.move, e.stage = c.stage_id as current
                          from (select distinct on (m.to_stage_id) m.to_stage_id as stage, m.moved_on as entered_on, m.id as move
                                  from stage_move m
                                 where m.case_id = :case
                                   and m.recorded_at >= coalesce((select max(r.recorded_at) from stage_move r join stage f on f.id = r.from_stage_id
                                                                   where r.case_id = :case and f.closing), '-infinity')
                                 order by m.to_stage_id, m.recorded_at desc, m.id desc) e
                          join outreach_case c on c.id = :case
                         order by e.move""").param("case", id.value()).query(Entered.class).list();
    }

    /** @param occasion a stage; what is none, is never left */
    boolean hasLeft(CaseId id, UUID occasion) {
        return jdbc.sql("""
                        select exists (select from stage s
                                         join outreach_case c on c.campaign_id = s.campaign_id
                                        where s.id = :occasion and c.id = :case and c.stage_id <> s.id)""")
                .param("occasion", occasion)
                .param("case", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a step that this stage brings has lost its sense by now, also where the case is not closed. */
    boolean isOver(CaseId id, Until until, Entered entered) {
        return switch (until) {
            case STAGE_LEFT -> !entered.current();
            case ANSWERED -> isAnswered(id, entered.enteredOn());
            case CASE_CLOSED, DONE -> false;
        };
    }

    /** Whether the case has come to the stage in which they have acknowledged, or to a later one. */
    boolean isAnswered(CaseId id) {
        return jdbc.sql("""
                        select exists (select from outreach_case c
                                         join stage s on s.id = c.stage_id
                                         join stage a on a.campaign_id = c.campaign_id and a.key = 'acknowledged'
                                        where c.id = :case and s.position >= a.position)""").param("case", id.value()).query(Boolean.class).single();
    }

    /** The same, or an answer came on that day or later that no machine wrote. */
    boolean isAnswered(CaseId id, LocalDate since) {
        return isAnswered(id)
                || jdbc.sql("""
                        select exists (select from response r
                                        where r.case_id = :case and r.withdrawn_at is null and r.classification <> 'AUTOMATIC'
                                          and r.received_on >= :since)""")
                        .param("case", id.value())
                        .param("since", since)
                        .query(Boolean.class)
                        .single();
    }
}
