package org.demarche.core.bell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.sql.Sql;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What somebody does with their own notices: see how many wait, read them, put them away. */
@Service
@Transactional
@Needs(Right.BE_HERE)
public class BellService {

    /** What is shown of a larger number is that it is larger. */
    public static final int MANY = 100;

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;
    private final JsonMapper json;

    BellService(JdbcClient jdbc, Access access, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
        this.json = json;
    }

    /** How many wait to be read, counted up to {@link #MANY}. */
    @Transactional(readOnly = true)
    public int unread() {
        var scope = access.scope();
        return jdbc.sql("""
                        select count(*)
                          from (select distinct deed, kind
                                  from notice
                                 where user_id = :me and read_at is null
                                   and (campaign_id is null or campaign_id = any(:campaigns))
                                 limit :many) waiting""")
                .param("me", scope.user().value())
                .param("campaigns", Sql.ids(scope.campaigns()))
                .param("many", MANY)
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<NoticeRow> find(int offset, int most, Locale language) {
        var scope = access.scope();
        return jdbc.sql("""
                        with deeds as (
                            select n.deed, n.kind, n.by_id, count(*) as things, max(n.made_at) as at,
                                   bool_and(n.read_at is not null) as read,
                                   (array_agg(n.id order by n.id))[1] as one
                              from notice n
                             where n.user_id = :me
                               and (n.campaign_id is null or n.campaign_id = any(:campaigns))
                             group by n.deed, n.kind, n.by_id
                             order by max(n.made_at) desc, n.deed desc, n.kind
                             limit :most offset :offset)
                        select d.deed, d.kind, u.name as by, d.things, d.at, d.read, n.case_id, c.reference,
                               institution_title(c.institution_id, :lang) as institution, n.subject_id, t.title, n.details
                          from deeds d
                          left join notice n on n.id = d.one and d.things = 1
                          left join app_user u on u.id = d.by_id
                          left join outreach_case c on c.id = n.case_id
                          left join task t on t.id = n.subject_id
                         order by d.at desc, d.deed desc, d.kind""")
                .param("me", scope.user().value())
                .param("campaigns", Sql.ids(scope.campaigns()))
                .param("lang", Languages.closest(language).getLanguage())
                .param("most", most)
                .param("offset", offset)
                .query((row, _) -> notice(row))
                .list();
    }

    public void read(long deed, RingKind kind) {
        jdbc.sql("""
                        update notice set read_at = :now
                         where user_id = :me and deed = :deed and kind = :kind and read_at is null""")
                .param("me", access.user().value())
                .param("deed", deed)
                .param("kind", kind.name())
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    public void readAll() {
        jdbc.sql("update notice set read_at = :now where user_id = :me and read_at is null")
                .param("me", access.user().value())
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    private NoticeRow notice(ResultSet row) throws SQLException {
        var details = row.getString("details");
        return new NoticeRow(
                row.getLong("deed"),
                RingKind.valueOf(row.getString("kind")),
                row.getString("by"),
                row.getInt("things"),
                Optional.ofNullable(row.getObject("case_id", UUID.class))
                        .map(CaseId::new)
                        .orElse(null),
                row.getString("reference"),
                row.getString("institution"),
                row.getObject("subject_id", UUID.class),
                row.getString("title"),
                details == null ? Map.of() : json.readValue(details, FACTS),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}
