package org.demarche.core.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register, as lists show it. */
@Component
@Needs(Right.READ_REGISTER)
@Transactional(readOnly = true)
public class RecognitionList {

    /** For a {@code recognition r}: it grants the principal ask of the campaign, or of any when that is null. */
    static final String GRANTS_PRINCIPAL_ASK = """
            select from recognition_ask g
              join ask p on p.id = g.ask_id
             where g.recognition_id = r.id and p.principal
               and (cast(:campaign as uuid) is null or p.campaign_id = :campaign)""";

    private static final String GRANTS_NO_PRINCIPAL_ASK = """
            not exists (
            select from recognition_ask g
              join ask p on p.id = g.ask_id
             where g.recognition_id = r.id and p.principal)""";

    private static final String ROWS = """
            select r.id, r.version, r.adopted_on, i.id as institution, i.country,
                   case when :language = 'uk' then c.name_uk else c.name_en end as state,
                   institution_title(i.id, :language) as chamber, i.chamber_role, r.form, r.number,
                   case when (:language = 'uk' and r.title_uk <> '') or r.title_en = '' then r.title_uk else r.title_en end as title,
                   v.votes_for, v.against, v.abstained, v.present, v.registered,
                   coalesce(v.seats, i.seats) as seats, v.method,
                   (select count(*) from vote_report o where o.recognition_id = r.id) as reports,
                   r.disputed, r.verification, exists (%s) as counted
              from recognition r
              join institution i on i.id = r.adopted_by_id
              left join country c on c.iso2 = i.country
              left join vote_report v on v.recognition_id = r.id and v.used
            """.formatted(GRANTS_PRINCIPAL_ASK);

    private final JdbcClient jdbc;
    private final RegisterReaders readers;

    RecognitionList(JdbcClient jdbc, RegisterReaders readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    public List<RecognitionRow> find(
            Scope scope, RecognitionFilter filter, RecognitionSort sort, Slice slice, Locale language) {
        var where = where(scope, filter, language);
        return jdbc.sql(ROWS + where.sql() + " order by " + sort.orderBy() + ", r.id limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(RecognitionRow.class)
                .list();
    }

    public int count(Scope scope, RecognitionFilter filter, Locale language) {
        var where = where(scope, filter, language);
        return jdbc.sql("""
                select count(*)
                  from recognition r
                  join institution i on i.id = r.adopted_by_id
                  left join country c on c.iso2 = i.country
                """ + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** One act as the list shows it, archived or not; empty when there is none, or none for this reader. */
    public Optional<RecognitionRow> find(Scope scope, RecognitionFilter within, RecognitionId id, Locale language) {
        var where = readers.readable(scope)
                .with("language", language.getLanguage())
                .with("campaign", within.campaign())
                .and("r.id = :id", "id", id);
        return jdbc.sql(ROWS + where.sql())
                .params(where.parameters())
                .query(RecognitionRow.class)
                .optional();
    }

    /** The asks that acts can grant: those of the reader's campaigns, in their order. */
    public List<AskChoice> asks(Scope scope, Locale language) {
        return jdbc.sql("""
                select a.id, a.number, case when :language = 'uk' then a.short_uk else a.short_en end as words, a.principal, a.campaign_id
                  from ask a
                 where a.campaign_id = any(:campaigns) and a.archived_at is null
                 order by a.campaign_id, a.number""")
                .param("campaigns", Sql.ids(scope.campaigns()))
                .param("language", language.getLanguage())
                .query(AskChoice.class)
                .list();
    }

    private SqlWhere where(Scope scope, RecognitionFilter filter, Locale language) {
        var kind = filter.kind();
        return readers.readable(scope)
                .and("r.archived_at is " + (kind == RecognitionFilter.Kind.ARCHIVED ? "not null" : "null"))
                .with("language", language.getLanguage())
                .with("campaign", filter.campaign())
                .andIf(kind == RecognitionFilter.Kind.COUNTED, "exists (" + GRANTS_PRINCIPAL_ASK + ")")
                .andIf(kind == RecognitionFilter.Kind.SUPPORTIVE, GRANTS_NO_PRINCIPAL_ASK)
                .andIf(filter.adoptedBy(), "i.id in (select id from institution_tree(:adoptedBy))", "adoptedBy")
                .andIf(filter.form(), "r.form = :form", "form")
                .andIf(
                        filter.ask(),
                        "exists (select from recognition_ask g where g.recognition_id = r.id and g.ask_id = :ask)",
                        "ask")
                .andIf(filter.text().isEmpty() ? null : Sql.contains(filter.text()), """
                        (r.title_en ilike :text or r.title_uk ilike :text or r.number ilike :text
                         or c.name_en ilike :text or c.name_uk ilike :text
                         or exists (select from institution_name n where n.institution_id = i.id and n.name ilike :text))""", "text");
    }
}
