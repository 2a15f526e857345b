package org.demarche.endtoend;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The addresses of every screen of the product, with ids of the demo where a route wants one. */
public final class Screens {

    /** As the owner of the tables: the application sees nothing unless somebody asks. */
    private final JdbcClient database = owner(Product.started().part(Environment.class));

    /** A screen: its route, and an address of it. */
    public record Screen(String route, String path) {}

    public List<Screen> of(String account) {
        return account.equals("admin") ? administration() : work();
    }

    /** For whoever is not signed in. */
    List<Screen> door() {
        return List.of(new Screen("sign-in", "/sign-in"));
    }

    private List<Screen> work() {
        var all = new ArrayList<Screen>();
        for (var route : List.of(
                "tasks",
                "workload",
                "hand-over",
                "cases",
                "cases/board",
                "overview",
                "parliaments",
                "contacts",
                "campaigns",
                "profile")) {
            all.add(new Screen(route, "/" + route));
        }
        all.add(new Screen("", "/"));
        all.add(
                new Screen(
                        "hand-over",
                        "/hand-over?from="
                                + id(
                                        "select user_id from case_assignment where until_at is null group by 1 order by count(*) desc, 1")));
        all.add(new Screen("cases/:case", aCase()));
        all.add(new Screen("cases/:case", aRestrictedCase()));
        all.add(new Screen("cases/:id/history", aCase() + "/history"));
        all.add(new Screen("campaigns/:id/history", campaign() + "/history"));
        all.add(new Screen("decisions/:id?", "/decisions"));
        all.add(new Screen(
                "decisions/:id?",
                "/decisions/" + id("select recognition_id from vote_report group by 1 order by count(*) desc, 1")));
        var parliament = "/parliaments/"
                + id(
                        "select parent_id from institution where parent_id is not null and kind = 'CHAMBER' group by 1 order by count(*) desc, 1");
        for (var tab : List.of("PROFILE", "PEOPLE", "CALENDAR", "CASES", "SOURCES")) {
            all.add(new Screen("parliaments/:id", parliament + "?tab=" + tab));
        }
        all.add(new Screen(
                "parliaments/:id",
                "/parliaments/"
                        + id("select institution_id from calendar_span group by 1 order by count(*) desc, 1")
                        + "?tab=CALENDAR"));
        all.add(new Screen("parliaments/:id/history", parliament + "/history"));
        all.add(new Screen(
                "contacts/:id",
                "/contacts/" + id("select person_id from membership group by 1 order by count(*) desc, 1")));
        for (var tab : List.of("asks", "team", "targets", "playbook", "dates", "reminders")) {
            all.add(new Screen("campaigns/:id/:tab?", campaign() + "/" + tab));
        }
        return all;
    }

    private List<Screen> administration() {
        return List.of(
                new Screen("admin/users", "/admin/users"),
                new Screen("admin/users", "/admin/users?user=" + id("select id from app_user where subject = 'staff'")),
                new Screen("admin/users", "/admin/users?user=new"),
                new Screen("admin/days-off", "/admin/days-off"),
                new Screen("admin/audit", "/admin/audit"),
                new Screen(
                        "admin/audit",
                        "/admin/audit?entry=" + id("select max(id) from audit_entry where new_values is not null")),
                new Screen("admin/mail", "/admin/mail"),
                new Screen("admin/mail", "/admin/mail?message=" + id("select id from message order by id")),
                new Screen("admin/mail/health", "/admin/mail/health"),
                new Screen("admin/mail/delivered", "/admin/mail/delivered"),
                new Screen("", "/"));
    }

    String aCase() {
        return "/cases/" + id("select id from outreach_case where next_action_text like 'Answer two questions%'");
    }

    /** In the campaign of staff, and nothing of it is theirs. */
    String aCaseOfOthersThanStaff() {
        return "/cases/" + id("""
                        select c.id
                          from outreach_case c
                          join campaign p on p.id = c.campaign_id and p.key = 'CT44'
                         where c.closed_at is null and not c.restricted
                           and not exists (select from app_user u
                                            where u.subject = 'staff'
                                              and (exists (select from case_assignment a where a.case_id = c.id and a.user_id = u.id)
                                                   or exists (select from task t where t.case_id = c.id and t.assignee_id = u.id)))
                         order by c.reference""");
    }

    /** Restricted to named people, the coordinator among them. */
    String aRestrictedCase() {
        return "/cases/" + id("""
                        select r.case_id
                          from restriction r
                          join restriction_person p on p.restriction_id = r.id
                          join app_user u on u.id = p.user_id and u.subject = 'coordinator'
                         where r.object_type = 'CASE' and r.lifted_at is null and r.ended_at is null""");
    }

    String campaign() {
        return "/campaigns/" + id("select id from campaign where key = 'CT44'");
    }

    public static JdbcClient owner(Environment settings) {
        return JdbcClient.create(new DriverManagerDataSource(
                settings.getRequiredProperty("spring.liquibase.url"),
                settings.getRequiredProperty("spring.liquibase.user"),
                settings.getRequiredProperty("spring.liquibase.password")));
    }

    private Object id(String question) {
        return database.sql(question + " limit 1").query().singleValue();
    }
}
