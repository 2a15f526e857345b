package org.demarche.core.outreach;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.core.access.Scope;
import org.demarche.core.campaign.StageId;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases that somebody may see, by stage: of each stage those that are due first, and how many there are in all. */
@Component
@PreAuthorize("hasAnyRole('STAFF', 'COORDINATOR', 'LEADERSHIP')")
@Transactional(readOnly = true)
public class CaseBoard {

    /** As many cases as a column shows. */
    public static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The columns with at least one case, by stage. */
    public Map<StageId, BoardColumn> columns(Scope scope, CaseFilter filter, Locale language) {
        var counts = counts(scope, filter);
        var rows = first(scope, filter, language).stream().collect(Collectors.groupingBy(CaseRow::stageId));
        return counts.stream()
                .collect(Collectors.toMap(
                        Counted::stageId,
                        counted -> new BoardColumn(
                                counted.stageId(), counted.count(), rows.getOrDefault(counted.stageId(), List.of()))));
    }

    private List<CaseRow> first(Scope scope, CaseFilter filter, Locale language) {
        var where = CaseSql.where(scope, filter, clock.instant());
        return jdbc.sql("""
                select p.*, %s
                  from (
                    select row_number() over (partition by c.stage_id order by h.due_on nulls last, c.id) as place, %s
                    %s
                    %s) p
                 where p.place <= :most
                 order by p.place""".formatted(CaseSql.NAMES, CaseSql.ROW, CaseSql.CASES, where.sql()))
                .params(where.parameters())
                .param("language", Languages.closest(language).getLanguage())
                .param("most", MOST)
                .query(CaseRow.class)
                .list();
    }

    private List<Counted> counts(Scope scope, CaseFilter filter) {
        var where = CaseSql.where(scope, filter, clock.instant());
        return jdbc.sql("select c.stage_id, count(*) as count " + CaseSql.CASES + where.sql() + " group by c.stage_id")
                .params(where.parameters())
                .query(Counted.class)
                .list();
    }

    private record Counted(StageId stageId, int count) {}
}
