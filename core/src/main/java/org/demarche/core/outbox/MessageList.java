package org.demarche.core.outbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every message there is, newest first, for administrators. */
@Component
@Needs(Right.ADMINISTER)
@Transactional(readOnly = true)
public class MessageList {

    private static final String ROWS = """
            select m.id, u.name as recipient_name, m.recipient, m.subject, m.state, m.reason, m.detail, m.attempts,
                   (select count(*) from reminder r where r.message_id = m.id) as reminders,
                   m.created_at, m.not_before, m.claimed_at, m.ended_at
              from message m
              join app_user u on u.id = m.recipient_id
            """;

    private final JdbcClient jdbc;

    MessageList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<MessageRow> find(MessageFilter filter, Slice slice) {
        var where = where(filter);
        return jdbc.sql(ROWS + where.sql() + """

                 order by m.created_at desc, m.id desc
                 limit :limit offset :offset""")
                .params(where.parameters())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(MessageRow.class)
                .list();
    }

    public int count(MessageFilter filter) {
        var where = where(filter);
        return jdbc.sql("select count(*) from message m join app_user u on u.id = m.recipient_id " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many messages of a filter are in each state, whatever state it asks for. */
    public Map<MessageState, Integer> states(MessageFilter filter) {
        var where = where(filter.withState(null));
        var states = new EnumMap<MessageState, Integer>(MessageState.class);
        jdbc.sql("select m.state, count(*) from message m join app_user u on u.id = m.recipient_id " + where.sql()
                        + " group by m.state")
                .params(where.parameters())
                .query((row, _) -> states.put(MessageState.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return states;
    }

    /** @throws Refused not found */
    public MessageDetail detail(MessageId id) {
        var row = jdbc.sql(ROWS + "where m.id = :id")
                .param("id", id.value())
                .query(MessageRow.class)
                .optional()
                .orElseThrow(Refused::notFound);
        var occasions = jdbc.sql("""
                select object_type, rule, step, due_on
                  from reminder
                 where message_id = :id
                 order by due_on, object_type, step""")
                .param("id", id.value())
                .query(MessageDetail.Occasion.class)
                .list();
        return jdbc.sql("""
                select m.message_id, m.content,
                       case when exists (select from reminder r where r.message_id = m.id and r.restricted) then ''
                            else m.plain end as plain
                  from message m
                 where m.id = :id""")
                .param("id", id.value())
                .query((text, _) -> new MessageDetail(
                        row,
                        text.getString("message_id"),
                        MailContent.valueOf(text.getString("content")),
                        text.getString("plain"),
                        occasions))
                .single();
    }

    private static SqlWhere where(MessageFilter filter) {
        var where = new SqlWhere().andIf(filter.state(), "m.state = :state", "state");
        return filter.text().isEmpty()
                ? where
                : where.and(
                        "(u.name ilike :text or m.recipient ilike :text or m.subject ilike :text)",
                        "text",
                        Sql.contains(filter.text()));
    }
}
