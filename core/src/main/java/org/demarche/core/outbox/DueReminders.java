package org.demarche.core.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.reminder.DueKind;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reminders whose moment has come, with what can be said about each, for many people at once; and which of them stand in messages. */
class DueReminders {

    private static final String OF_RECIPIENTS = """
            select r.recipient_id, r.object_type, r.object_id, r.rule, r.step, r.due_on, r.case_id, r.campaign_id,
                   r.restricted, d.title, d.kind, d.why, d.zone, c.reference, p.sent_on,
                   case when r.rule <> 'DUE' then (select a.name from app_user a where a.id = d.assignee_id) end as assignee,
                   f.name as instead_of, institution_title(c.institution_id, u.language) as institution,
                   case u.language when 'uk' then o.name_uk else o.name_en end as country,
                   case u.language when 'uk' then g.name_uk else g.name_en end as campaign,
                   coalesce(own.form, team.form, shipped.form) = 'SINGLE' as single
              from reminder r
              join app_user u on u.id = r.recipient_id
              join\s""" + ReleaseSql.ITEM_OF_REMINDER + """

              left join app_user f on f.id = r.for_id
              left join campaign g on g.id = r.campaign_id
              left join outreach_case c on c.id = r.case_id
              left join institution i on i.id = c.institution_id
              left join country o on o.iso2 = i.country
              left join dispatch p on p.id = case r.object_type when 'RESPONSE' then r.object_id end
              left join reminder_policy own on own.user_id = r.recipient_id
              left join reminder_policy team on team.campaign_id = r.campaign_id
              join reminder_policy shipped on shipped.user_id is null and shipped.campaign_id is null
             where r.recipient_id = any(:recipients)
               and r.state = 'PLANNED'
               and r.remind_at <= :now
             order by r.due_on, d.priority = 'HIGH' desc, r.object_id, r.rule""";

    private static final String COLLECT = """
            update reminder r
               set state = 'COLLECTED', message_id = k.message, changed_at = k.at
              from\s""" + ReminderKeys.K + """

             where r.state = 'PLANNED'
               and\s""" + ReminderKeys.R_IS_K;

    private final JdbcClient jdbc;

    DueReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they are told; nobody has an empty list. */
    Map<UserId, List<DueReminder>> of(Collection<UserId> recipients, Instant now) {
        var reminders = new HashMap<UserId, List<DueReminder>>();
        jdbc.sql(OF_RECIPIENTS)
                .param("recipients", Sql.ids(recipients))
                .param("now", Sql.at(now))
                .query(row -> {
                    var recipient = new UserId(row.getObject("recipient_id", UUID.class));
                    reminders.computeIfAbsent(recipient, _ -> new ArrayList<>()).add(reminder(row));
                });
        return reminders;
    }

    private static DueReminder reminder(ResultSet row) throws SQLException {
        return new DueReminder(
                DueKind.valueOf(row.getString("object_type")),
                row.getObject("object_id", UUID.class),
                ReminderRule.valueOf(row.getString("rule")),
                row.getInt("step"),
                row.getObject("due_on", LocalDate.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("why"),
                row.getString("zone"),
                idIfAny(row, "case_id", CaseId::new),
                idIfAny(row, "campaign_id", CampaignId::new),
                row.getString("reference"),
                row.getString("country"),
                row.getString("institution"),
                row.getString("campaign"),
                row.getString("assignee"),
                row.getString("instead_of"),
                row.getObject("sent_on", LocalDate.class),
                row.getBoolean("single"),
                row.getBoolean("restricted"));
    }

    private static <T> @Nullable T idIfAny(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : id.apply(value);
    }

    /** Those that stand in messages; each one still has to be planned. */
    void collect(ReminderKeys told) {
        int collected = told.bind(jdbc.sql(COLLECT)).update();
        if (collected != told.size()) {
            throw new IllegalStateException(
                    collected + " reminders to collect, but " + told.size() + " in the messages");
        }
    }
}
