package org.demarche.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The least world in which something is due, written by SQL for tests that look at reminders only: one campaign with one
 * stage, people in its team, cases on chambers of Germany, tasks and awaited answers. Digests come at 8.
 */
public final class SmallWorld {

    private static final List<String> CLEARED = List.of(
            "reminder",
            "notice",
            "message",
            "task",
            "outreach_case",
            "stage",
            "team_member",
            "reminder_policy where campaign_id is not null or user_id is not null",
            "app_user",
            "campaign",
            "institution_name",
            "institution");

    private final JdbcClient jdbc;
    private final String key = "T"
            + Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits()), 36)
                    .substring(0, 6)
                    .toUpperCase(Locale.ROOT);
    private final UUID campaign = UUID.randomUUID();
    private final UUID stage = UUID.randomUUID();
    private int cases;

    public SmallWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
        run("""
                insert into campaign (id, version, key, name_en, name_uk)
                values (?, 0, ?, 'Recognition of the 1944 genocide', 'Визнання геноциду 1944 року')""", campaign, key);
        run("""
                insert into stage (id, campaign_id, position, key, name_en, name_uk, phase)
                values (?, ?, 1, 'sent', 'Package sent', 'Пакет надіслано', 1)""", stage, campaign);
    }

    /** Leaves nothing of any world, for tests whose changes are committed. */
    public static void clear(JdbcClient jdbc) {
        for (var table : CLEARED) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update reminder_plan set planned_at = null, reckoned_at = null")
                .update();
    }

    /** Somebody in the team. */
    public UUID staff(String name, String zone, String language) {
        var id = UUID.randomUUID();
        var email = id.toString().substring(0, 13) + "@demarche.example";
        run("""
                insert into app_user (id, version, subject, name, email, zone, language, theme, digest_hour, shortcuts, active)
                values (?, 0, ?, ?, ?, ?, ?, 'SYSTEM', 8, true, true)""", id, id.toString(), name, email, zone, language);
        run("""
                insert into team_member (id, campaign_id, user_id, role, from_on)
                values (?, ?, ?, 'STAFF', date '2026-01-01')""", UUID.randomUUID(), campaign, id);
        return id;
    }

    /** A case of an owner and a coordinator, without anything due. */
    public UUID openCase(UUID owner, UUID coordinator) {
        var institution = UUID.randomUUID();
        run("""
                insert into institution (id, version, kind, chamber_role, country, zone)
                values (?, 0, 'CHAMBER', 'LOWER', 'DE', 'Europe/Berlin')""", institution);
        run(
                "insert into institution_name (institution_id, language, name) values (?, 'en', 'German Bundestag')",
                institution);
        run("insert into institution_name (institution_id, language, name) values (?, 'uk', 'Бундестаг')", institution);
        var id = UUID.randomUUID();
        run("""
                insert into outreach_case (id, version, campaign_id, institution_id, reference, stage_id, stage_since, opened_at, opened_by)
                values (?, 0, ?, ?, ?, ?, date '2026-09-01', now(), ?)""", id, campaign, institution, "%s-%04d".formatted(key, ++cases), stage, owner);
        assign(id, owner, "OWNER");
        assign(id, coordinator, "COORDINATOR");
        return id;
    }

    public void assign(UUID caseId, UUID user, String part) {
        run(
                "update case_assignment set until_at = now() where case_id = ? and part = ? and until_at is null",
                caseId,
                part);
        run("""
                insert into case_assignment (id, case_id, campaign_id, user_id, part, from_at, assigned_by)
                values (?, ?, ?, ?, ?, now(), ?)""", UUID.randomUUID(), caseId, campaign, user, part, user);
    }

    /** From here on the case is for the one person only. */
    public void restrict(UUID caseId, UUID named) {
        run("""
                insert into restriction (id, object_type, object_id, case_id, campaign_id, set_by, set_at)
                values (?, 'CASE', ?, ?, ?, ?, now())""", UUID.randomUUID(), caseId, caseId, campaign, named);
    }

    public void nextAction(UUID caseId, String kind, String action, LocalDate due) {
        run(
                "update outreach_case set next_action_kind = ?, next_action_text = ?, next_action_due = ? where id = ?",
                kind,
                action,
                due,
                caseId);
    }

    /** A task without a case. */
    public UUID task(UUID assignee, String title, LocalDate due) {
        return task(assignee, null, title, due);
    }

    public UUID taskOf(UUID caseId, UUID assignee, String title, LocalDate due) {
        return task(assignee, caseId, title, due);
    }

    public UUID dispatch(UUID caseId, UUID by, LocalDate sent, LocalDate responseDue) {
        var id = UUID.randomUUID();
        run("""
                insert into dispatch (id, version, case_id, campaign_id, restricted, channel, sent_on, response_due_on, recorded_by, recorded_at)
                select ?, 0, c.id, c.campaign_id, c.restricted, 'POST', ?, ?, ?, now() from outreach_case c where c.id = ?""", id, sent, responseDue, by, caseId);
        return id;
    }

    /** The person's own policy, that of the product but for one thing. */
    public void policyOf(UUID user, String column, String value) {
        policy("user_id", user, column, value);
    }

    /** The campaign's policy, that of the product but for one thing. */
    public void policyOfTheCampaign(String column, String value) {
        policy("campaign_id", campaign, column, value);
    }

    /** Gets the reminders of somebody else on those days. */
    public void delegate(UUID user, UUID delegate, LocalDate from, LocalDate until) {
        run("delete from reminder_delegate where user_id = ?", user);
        run(
                "insert into reminder_delegate (id, user_id, delegate_id, from_on, until_on) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                user,
                delegate,
                from,
                until);
    }

    public void forgetPolicyOf(UUID user) {
        run("delete from reminder_policy where user_id = ?", user);
    }

    /** Any other change, in SQL. */
    public void run(String sql, @Nullable Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }

    private void policy(String owner, UUID id, String column, String value) {
        run("""
                insert into reminder_policy (id, %1$s, objects, days_before, late_every, form, digest_days, quiet_from, quiet_until, coordinator_after, lead_after)
                select ?, ?, objects, days_before, late_every, form, digest_days, quiet_from, quiet_until,
                       case when '%1$s' = 'campaign_id' then coordinator_after end, case when '%1$s' = 'campaign_id' then lead_after end
                  from reminder_policy where campaign_id is null and user_id is null
                on conflict do nothing""".formatted(owner), UUID.randomUUID(), id);
        run("update reminder_policy set " + column + " = '" + value + "' where " + owner + " = ?", id);
    }

    private UUID task(UUID assignee, @Nullable UUID caseId, String title, LocalDate due) {
        var id = UUID.randomUUID();
        run("""
                insert into task (id, version, campaign_id, case_id, title, kind, why, assignee_id, due_on, zone, created_by, created_at)
                values (?, 0, ?, ?, ?, 'CALL', 'Because it was promised', ?, ?, 'Europe/Kyiv', ?, now())""", id, caseId == null ? null : campaign, caseId, title, assignee, due, assignee);
        return id;
    }
}
