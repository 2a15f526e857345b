package org.demarche.core.outbox;

import org.demarche.core.bell.RingKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rings when what escalates has come into a mail: for the one whom it escalates to, and for the one who is late. Written as rows,
 * many at once, as the reminders are; the key of each lets it ring once, whatever becomes of the mail.
 */
class Escalations {

    private static final String RING =
            """
            insert into notice (id, user_id, kind, case_id, campaign_id, restricted, subject_id, details, made_at)
            select gen_random_uuid(), h.user_id, h.kind, r.case_id, r.campaign_id, r.restricted,
                   case r.object_type when 'TASK' then r.object_id end,
                   jsonb_build_object('object', r.object_id, 'rule', r.rule, 'due', r.due_on), k.at
              from\s""" + ReminderKeys.K + """

              join reminder r on\s""" + ReminderKeys.R_IS_K + """

              join\s""" + ReleaseSql.ITEM_OF_REMINDER + """

             cross join lateral (values (r.recipient_id, :escalated), (d.assignee_id, :passedUp)) h (user_id, kind)
             where h.user_id is not null
             order by h.user_id, h.kind, r.object_id, r.rule, r.due_on
                on conflict do nothing""";

    private final JdbcClient jdbc;

    Escalations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one order, whoever rings: what goes to one person by two ways is rung once, and the second way waits for the first. */
    void ring(ReminderKeys escalating) {
        if (!escalating.isEmpty()) {
            escalating
                    .bind(jdbc.sql(RING))
                    .param("escalated", RingKind.ESCALATED.name())
                    .param("passedUp", RingKind.PASSED_UP.name())
                    .update();
        }
    }
}
