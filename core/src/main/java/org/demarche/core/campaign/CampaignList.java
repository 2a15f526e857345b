package org.demarche.core.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.SqlWhere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns somebody is in the team of; those that go on first, each group by key. */
@Component
@Transactional(readOnly = true)
@Needs(Right.BE_HERE)
public class CampaignList {

    private final JdbcClient jdbc;
    private final Clock clock;

    CampaignList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<CampaignRow> find(Scope scope, boolean withArchived) {
        var where = new SqlWhere()
                .andAnyOf("c.id", "campaigns", scope.campaigns())
                .andIf(!withArchived, "c.archived_at is null")
                .with("today", LocalDate.now(clock));
        return jdbc.sql("""
                        select c.id, c.version, c.key, c.name_en, c.name_uk, c.fictional, c.archived_at is not null as archived,
                               (select count(*) from ask a where a.campaign_id = c.id and a.archived_at is null) as asks,
                               (select count(distinct m.user_id) from team_member m
                                 where m.campaign_id = c.id and m.from_on <= :today
                                   and (m.until_on is null or m.until_on >= :today)) as members
                          from campaign c
                        %s
                         order by c.archived_at is not null, c.fictional, c.key, c.id""".formatted(where.sql()))
                .params(where.parameters())
                .query(CampaignRow.class)
                .list();
    }
}
