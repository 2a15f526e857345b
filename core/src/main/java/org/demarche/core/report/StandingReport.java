package org.demarche.core.report;

import java.time.Clock;
import java.time.LocalDate;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers at the head of the overview. How a case stood before is read from its stage moves. */
@Component
@Needs(Right.READ_CAMPAIGNS)
@Transactional(readOnly = true)
public class StandingReport {

    /** From this phase on a parliament deals with the matter itself. */
    public static final int COMMITTEE_PHASE = 2;

    private final JdbcClient jdbc;
    private final Clock clock;

    StandingReport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param before the day to compare with */
    public Standing of(Scope scope, CampaignId campaign, LocalDate before) {
        scope.require(Action.READ, campaign);
        return jdbc.sql("""
                with stood as (
                    select distinct on (m.case_id) m.case_id, s.phase, s.closing
                      from stage_move m
                      join stage s on s.id = m.to_stage_id
                     where m.campaign_id = :campaign and m.moved_on <= :before
                     order by m.case_id, m.moved_on desc, m.recorded_at desc, m.id desc)
                select count(*) as addressed,
                       count(*) filter (where c.closed_at is null) as open,
                       count(*) filter (where c.closed_at is null and s.phase >= :phase) as committee,
                       (select count(*) from stood where not closing and phase >= :phase) as committee_before,
                       count(*) filter (where h.health = 'LATE') as late
                  from outreach_case c
                  join stage s on s.id = c.stage_id
                  cross join lateral (select k.* from case_health(:now) k where k.case_id = c.id offset 0) h
                 where c.campaign_id = :campaign""")
                .param("campaign", campaign.value())
                .param("before", before)
                .param("phase", COMMITTEE_PHASE)
                .param("now", Sql.at(clock.instant()))
                .query(Standing.class)
                .single();
    }
}
