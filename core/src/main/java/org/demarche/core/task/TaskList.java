package org.demarche.core.task;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that somebody may see: those of the cases they read, their own, and free ones of campaigns they coordinate or lead. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class TaskList {

    private static final Duration DONE_LATELY = Duration.ofDays(30);
    private static final String TODAY = "cast(cast(:now as timestamptz) at time zone t.zone as date)";

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<TaskRow> find(Scope scope, TaskFilter filter, TaskSort sort, Slice slice, Locale language) {
        var where = in(filter.view(), where(scope, filter))
                .with("lang", Languages.closest(language).getLanguage());
        return jdbc.sql("""
                        select t.*
                          from (select t.id, t.version, t.title, t.kind, t.priority, t.status, t.due_on, %s as today, t.snoozed_until,
                                       t.assignee_id, t.campaign_id, t.case_id, t.ended_at, t.restricted,
                                       u.name as assignee, c.reference, i.country,
                                       case when :lang = 'uk' then k.name_uk else k.name_en end as country_name,
                                       institution_title(c.institution_id, :lang) as institution,
                                       (select count(*) from task_item x where x.task_id = t.id) as steps,
                                       (select count(*) from task_item x where x.task_id = t.id and x.done) as steps_done
                                  from task t
                                  join app_user u on u.id = t.assignee_id
                                  left join outreach_case c on c.id = t.case_id
                                  left join institution i on i.id = c.institution_id
                                  left join country k on k.iso2 = i.country
                                %s) t
                         order by %s
                         limit :limit offset :offset""".formatted(TODAY, where.sql(), sort.sql()))
                .params(where.parameters())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(TaskRow.class)
                .list();
    }

    /** The ids of all that the filter finds, as many as one step can change. */
    public List<TaskId> ids(Scope scope, TaskFilter filter) {
        var where = in(filter.view(), where(scope, filter));
        return jdbc.sql("select t.id from task t " + joins(filter) + where.sql()
                        + " order by t.due_on, t.id limit :most")
                .params(where.parameters())
                .param("most", TaskBulkService.MOST)
                .query((row, _) -> new TaskId(row.getObject("id", java.util.UUID.class)))
                .list();
    }

    /** How many the filter finds under each view, in one statement. */
    public Map<TaskView, Integer> counts(Scope scope, TaskFilter filter) {
        var where = where(scope, filter).and("(t.status = 'OPEN' or " + condition(TaskView.DONE) + ")");
        var columns = new StringBuilder();
        for (var view : TaskView.values()) {
            columns.append(columns.isEmpty() ? "" : ", ")
                    .append("count(*) filter (where ")
                    .append(condition(view))
                    .append(") as ")
                    .append(view.name());
        }
        return jdbc.sql("select " + columns + " from task t " + joins(filter) + where.sql())
                .params(where.parameters())
                .query((row, _) -> {
                    var counts = new EnumMap<TaskView, Integer>(TaskView.class);
                    for (var view : TaskView.values()) {
                        counts.put(view, row.getInt(view.name()));
                    }
                    return counts;
                })
                .single();
    }

    private static String joins(TaskFilter filter) {
        return filter.text().isEmpty() ? "" : "left join outreach_case c on c.id = t.case_id\n";
    }

    private SqlWhere where(Scope scope, TaskFilter filter) {
        var overseen = new HashSet<>(Reach.with(scope, Role.COORDINATOR));
        overseen.addAll(Reach.with(scope, Role.LEADERSHIP));
        return new SqlWhere()
                .and("""
                        (t.campaign_id is null and t.assignee_id = :me
                         or t.campaign_id = any(:campaigns)
                            and (t.case_id is not null or t.assignee_id = :me or t.created_by = :me or t.campaign_id = any(:overseen)))""")
                .with("me", scope.user())
                .with("campaigns", Sql.ids(scope.campaigns()))
                .with("overseen", Sql.ids(overseen))
                .andIf(filter.campaign(), "t.campaign_id = :campaign", "campaign")
                .andIf(filter.assignee(), "t.assignee_id = :assignee", "assignee")
                .andIf(
                        filter.text().isEmpty() ? null : Sql.contains(filter.text()),
                        "(t.title ilike :text or c.reference ilike :text"
                                + " or exists (select from institution_name n where n.institution_id = c.institution_id and n.name ilike :text)"
                                + " or exists (select from institution i join country k on k.iso2 = i.country"
                                + " where i.id = c.institution_id and (k.name_en ilike :text or k.name_uk ilike :text)))",
                        "text")
                .with("now", Sql.at(clock.instant()))
                .with("lately", Sql.at(clock.instant().minus(DONE_LATELY)));
    }

    private static SqlWhere in(TaskView view, SqlWhere where) {
        return where.and(condition(view));
    }

    private static String condition(TaskView view) {
        return switch (view) {
            case OPEN -> "t.status = 'OPEN'";
            case LATE -> "t.status = 'OPEN' and t.due_on < " + TODAY;
            case TODAY -> "t.status = 'OPEN' and t.due_on = " + TODAY;
            case WEEK ->
                "t.status = 'OPEN' and t.due_on between " + TODAY + " and cast(date_trunc('week', " + TODAY
                        + "::timestamp) as date) + 6";
            case DONE -> "(t.status = 'DONE' and t.ended_at >= :lately)";
        };
    }
}
