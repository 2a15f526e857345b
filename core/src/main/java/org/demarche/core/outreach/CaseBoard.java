package org.demarche.core.outreach;

import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.campaign.StageId;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases that somebody may see, by stage: of each stage those that are due first, and how many there are in all. */
@Component
@Needs(Right.READ_CAMPAIGNS)
@Transactional(readOnly = true)
public class CaseBoard {

    /** As many cases as a column shows. */
    public static final int MOST = 20;

    private static final RowMapper<CaseRow> ROWS = new SimplePropertyRowMapper<>(CaseRow.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The columns with at least one case, by stage; in one pass. */
    public Map<StageId, BoardColumn> columns(Scope scope, CaseFilter filter, Locale language) {
        var where = CaseSql.where(scope, filter, clock.instant());
        return jdbc
                .sql("""
                select p.*, %s
                  from (
                    select row_number() over (partition by c.stage_id order by h.due_on nulls last, c.id) as place,
                           count(*) over (partition by c.stage_id) as in_stage, %s
                    %s
                    %s) p
                 where p.place <= :most
                 order by p.place""".formatted(CaseSql.NAMES, CaseSql.ROW, CaseSql.CASES, where.sql()))
                .params(where.parameters())
                .param("language", Languages.closest(language).getLanguage())
                .param("most", MOST)
                .query((row, number) -> new Placed(ROWS.mapRow(row, number), row.getInt("in_stage")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        placed -> placed.row().stageId(), Collectors.collectingAndThen(toList(), CaseBoard::column)));
    }

    private static BoardColumn column(List<Placed> placed) {
        var first = placed.getFirst();
        return new BoardColumn(
                first.row().stageId(),
                first.inStage(),
                placed.stream().map(Placed::row).toList());
    }

    private record Placed(CaseRow row, int inStage) {}
}
