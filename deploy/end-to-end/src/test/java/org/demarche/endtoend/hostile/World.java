package org.demarche.endtoend.hostile;

/** What there is to ask for in the demo, seen by staff: their case, a colleague's, a restricted one, another campaign's. */
final class World {

    /** An id of nothing. */
    static final String MISSING = "01900000-0000-7000-8000-000000000000";

    private static final String CASE = "select c.id from outreach_case c join campaign p on p.id = c.campaign_id"
            + " where c.closed_at is null and not c.restricted and p.key = 'CT44' and next_action_text not like 'Answer two questions%' and ";
    private static final String STAFF_HAS_A_PART =
            " exists (select from case_assignment a join app_user u on u.id = a.user_id"
                    + " where a.case_id = c.id and a.until_at is null and u.subject = 'staff') order by c.reference limit 1";

    private final Records records;
    private final String own;
    private final String colleagues;
    private final String restricted;
    private final String other;

    World(Records records) {
        this.records = records;
        own = records.ask(CASE + STAFF_HAS_A_PART);
        colleagues = records.ask(CASE + "not" + STAFF_HAS_A_PART);
        restricted = records.ask("select id from outreach_case where restricted order by reference limit 1");
        other = records.ask(
                "select c.id from outreach_case c join campaign p on p.id = c.campaign_id where p.key = 'EXAMPLE'"
                        + " order by c.reference limit 1");
    }

    String own() {
        return own;
    }

    String colleagues() {
        return colleagues;
    }

    String restricted() {
        return restricted;
    }

    String other() {
        return other;
    }

    String campaign(String key) {
        return records.ask("select id from campaign where key = '" + key + "'");
    }

    /** So that nobody may know of it. */
    void restrict(String aCase) {
        records.run("""
                insert into restriction (id, object_type, object_id, case_id, campaign_id, set_by, set_at)
                select gen_random_uuid(), 'CASE', c.id, c.id, c.campaign_id, c.opened_by, now()
                  from outreach_case c where c.id = '%s'""".formatted(aCase));
    }

    void lift(String aCase) {
        records.run(
                "update restriction set lifted_at = now(), lifted_by = set_by where lifted_at is null and object_id = '"
                        + aCase + "'");
    }
}
