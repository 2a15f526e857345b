package org.demarche.core.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Scope;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.task.DueType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due for a feed: by the scope of whoever asks, as in every list, and without what is restricted to anybody. */
@Component
@Transactional(readOnly = true)
class FeedItems {

    static final int DAYS_BACK = 60;
    static final int DAYS_AHEAD = 400;

    /** The nearest days go first where there are more. */
    static final int MOST = 2000;

    private static final Comparator<FeedItem> BY_DAY =
            Comparator.comparing(FeedItem::dueOn).thenComparing(FeedItem::id);

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What whoever asks has to do themself. */
    public List<FeedItem> mine(Scope scope) {
        return find(new SqlWhere()
                .and("d.assignee_id = :me", "me", scope.user())
                .and(
                        "(d.campaign_id is null or d.campaign_id = any(:campaigns))",
                        "campaigns",
                        Sql.ids(scope.campaigns())));
    }

    /** What is due in the cases of the campaigns of the scope, whoever has to do it. */
    public List<FeedItem> of(Scope scope) {
        return find(
                new SqlWhere().and("d.case_id is not null").andAnyOf("d.campaign_id", "campaigns", scope.campaigns()));
    }

    private List<FeedItem> find(SqlWhere where) {
        var today = LocalDate.now(clock);
        var all = where.and("not d.done")
                .and("not d.restricted")
                .and("d.due_on >= :from", "from", today.minusDays(DAYS_BACK))
                .and("d.due_on <= :until", "until", today.plusDays(DAYS_AHEAD));
        return jdbc
                .sql("""
                        select d.type, d.id, d.version, d.case_id, c.reference, nullif(d.kind, 'RESPONSE') as kind, d.due_on,
                               case d.type when 'TASK' then coalesce(t.changed_at, t.created_at)
                                           when 'RESPONSE' then coalesce(s.changed_at, s.recorded_at)
                                           else c.changed_at end as changed_at
                          from due_item d
                          left join outreach_case c on c.id = d.case_id
                          left join task t on t.id = d.id and d.type = 'TASK'
                          left join dispatch s on s.id = d.id and d.type = 'RESPONSE'
                        %s
                         order by abs(d.due_on - cast(:today as date)), d.due_on, d.id
                         limit :most""".formatted(all.sql()))
                .params(all.parameters())
                .param("today", today)
                .param("most", MOST)
                .query((row, _) -> item(row))
                .list()
                .stream()
                .sorted(BY_DAY)
                .toList();
    }

    private static FeedItem item(ResultSet row) throws SQLException {
        var kind = Optional.ofNullable(row.getString("kind")).map(ActionKind::valueOf);
        var caseId = Optional.ofNullable(row.getObject("case_id", UUID.class)).map(CaseId::new);
        var changed = Optional.ofNullable(row.getObject("changed_at", OffsetDateTime.class));
        return new FeedItem(
                DueType.valueOf(row.getString("type")),
                row.getObject("id", UUID.class),
                row.getInt("version"),
                caseId.orElse(null),
                row.getString("reference"),
                kind.orElse(null),
                row.getObject("due_on", LocalDate.class),
                changed.map(OffsetDateTime::toInstant).orElse(null));
    }
}
