package org.demarche.core.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Ids;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of policies: the product's, those of campaigns, those of people. */
@Component
class ReminderPolicies {

    private static final String ROW = """
            select version, campaign_id, objects, days_before, late_every, form, digest_days, quiet_from, quiet_until, coordinator_after, lead_after
              from reminder_policy
            """;

    private final JdbcClient jdbc;

    ReminderPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReminderPolicy shipped() {
        return jdbc.sql(ROW + "where campaign_id is null and user_id is null")
                .query((row, _) -> policy(row))
                .single();
    }

    Optional<ReminderPolicy> of(UserId user) {
        return jdbc.sql(ROW + "where user_id = :user")
                .param("user", user.value())
                .query((row, _) -> policy(row))
                .optional();
    }

    /** What the campaign set, else what the product does. */
    CampaignReminders of(CampaignId campaign) {
        return jdbc.sql(ROW + """
                        where campaign_id = :campaign or campaign_id is null and user_id is null
                        order by campaign_id nulls last
                        limit 1""")
                .param("campaign", campaign.value())
                .query((row, _) -> new CampaignReminders(
                        row.getInt("version"),
                        policy(row),
                        new Escalation(row.getInt("coordinator_after"), row.getInt("lead_after"))))
                .single();
    }

    void keep(UserId user, ReminderPolicy policy) {
        values(jdbc.sql("""
                        insert into reminder_policy (id, version, user_id, objects, days_before, late_every, form, digest_days, quiet_from, quiet_until)
                        values (:id, 1, :user, :objects::text[], :daysBefore::int[], :lateEvery, :form, :days, :from, :until)
                        on conflict on constraint reminder_policy_of do update
                           set version = reminder_policy.version + 1, objects = excluded.objects, days_before = excluded.days_before,
                               late_every = excluded.late_every, form = excluded.form, digest_days = excluded.digest_days,
                               quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until"""), policy).param("user", user.value()).update();
    }

    void forget(UserId user) {
        jdbc.sql("delete from reminder_policy where user_id = :user")
                .param("user", user.value())
                .update();
    }

    /** @return whether the version was still the one that was read */
    boolean keep(CampaignId campaign, int version, ReminderPolicy policy, Escalation escalation) {
        return values(jdbc.sql("""
                        insert into reminder_policy (id, version, campaign_id, objects, days_before, late_every, form, digest_days,
                                                     quiet_from, quiet_until, coordinator_after, lead_after)
                        values (:id, 1, :campaign, :objects::text[], :daysBefore::int[], :lateEvery, :form, :days, :from, :until, :toCoordinator, :toLead)
                        on conflict on constraint reminder_policy_of do update
                           set version = reminder_policy.version + 1, objects = excluded.objects, days_before = excluded.days_before,
                               late_every = excluded.late_every, form = excluded.form, digest_days = excluded.digest_days,
                               quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                               coordinator_after = excluded.coordinator_after, lead_after = excluded.lead_after
                         where reminder_policy.version = :version"""), policy)
                        .param("campaign", campaign.value())
                        .param("version", version)
                        .param("toCoordinator", escalation.toCoordinator())
                        .param("toLead", escalation.toLead())
                        .update()
                == 1;
    }

    private static StatementSpec values(StatementSpec statement, ReminderPolicy policy) {
        var occasions = policy.occasions();
        var delivery = policy.delivery();
        return statement
                .param("id", Ids.next())
                .param(
                        "objects",
                        occasions.ahead().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("daysBefore", occasions.daysBefore().toArray(Integer[]::new))
                .param("lateEvery", occasions.lateEvery())
                .param("form", delivery.form().name())
                .param("days", delivery.days().name())
                .param("from", delivery.quiet().from())
                .param("until", delivery.quiet().until());
    }

    private static ReminderPolicy policy(ResultSet row) throws SQLException {
        return new ReminderPolicy(
                new Occasions(
                        Sql.constants(DueKind.class, row.getArray("objects")),
                        daysBefore(row),
                        row.getInt("late_every")),
                new Delivery(
                        MailForm.valueOf(row.getString("form")),
                        DigestDays.valueOf(row.getString("digest_days")),
                        new QuietHours(row.getInt("quiet_from"), row.getInt("quiet_until"))));
    }

    private static Set<Integer> daysBefore(ResultSet row) throws SQLException {
        return new HashSet<>(
                Arrays.asList((Integer[]) row.getArray("days_before").getArray()));
    }
}
