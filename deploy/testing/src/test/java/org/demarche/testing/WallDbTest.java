package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Row-level security stands on every table with campaign content; a new table fails here until somebody decides on it. */
class WallDbTest {

    /** Tables that hold no campaign content, each with the reason. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("app_user", "everybody with an account knows everybody's name; services guard the rest"),
            Map.entry("app_user_role", "goes with the account"),
            Map.entry("list_columns", "which columns somebody hides"),
            Map.entry("country", "reference"),
            Map.entry("institution", "the register, shared by all campaigns"),
            Map.entry("institution_name", "the register"),
            Map.entry("institution_identifier", "the register"),
            Map.entry("institution_source", "the register"),
            Map.entry("legislative_term", "the register: public calendars of parliaments"),
            Map.entry("calendar_span", "the register: public calendars of parliaments"),
            Map.entry("house_week", "the register: public calendars of parliaments"),
            Map.entry("day_off", "the organisation's own days off, the same for all"),
            Map.entry("person", "people in public office, shared by all campaigns"),
            Map.entry("person_name", "goes with the person"),
            Map.entry("post", "the register"),
            Map.entry("membership", "goes with the person"),
            Map.entry("contact_detail", "goes with the person"),
            Map.entry("installation", "one word: demo or real"),
            Map.entry("reminder_plan", "one moment"),
            Map.entry("wake_up", "names of rounds and when each is woken"),
            Map.entry("audit_seal", "sums over entries, which tell nothing of them"),
            Map.entry("audit_unsealed", "numbers of entries, closed to the application by grants"),
            Map.entry("databasechangelog", "of the migrations"));

    private static final String TABLES = """
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')""";

    private static final String ADDRESS = TestDatabase.copy();

    @Test
    void everyTableIsGuardedOrIsNamedHereWithAReason() throws SQLException {
        var unguarded = read("select c.relname " + TABLES + " and not (c.relrowsecurity and c.relforcerowsecurity)");

        assertThat(new TreeSet<>(unguarded)).isEqualTo(new TreeSet<>(OPEN.keySet()));
    }

    @Test
    void everyGuardedTableHasAPolicyForTheApplicationAndOneForItsOwner() throws SQLException {
        var guarded = read("select c.relname " + TABLES + " and c.relrowsecurity");

        for (var role : List.of(TestDatabase.APPLICATION, TestDatabase.OWNER)) {
            assertThat(read("select distinct tablename from pg_policies where '" + role + "' = any(roles)"))
                    .containsAll(guarded);
        }
        assertThat(guarded).hasSizeGreaterThan(25);
    }

    @Test
    void noPolicyIsForEverybody() throws SQLException {
        assertThat(read("select tablename from pg_policies where 'public' = any(roles)"))
                .isEmpty();
    }

    @Test
    void viewsShowWhatTheirReaderMaySee() throws SQLException {
        var views =
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')";

        assertThat(read(views)).contains("due_item");
        assertThat(read(views + " and not coalesce('security_invoker=true' = any(reloptions), false)"))
                .isEmpty();
    }

    @Test
    void functionsThatRunAsTheOwnerLookIntoNoOtherSchema() throws SQLException {
        var definers = "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef";

        assertThat(read(definers)).contains("reach", "named_objects", "team_campaigns");
        assertThat(read(definers
                        + " and not exists (select from unnest(proconfig) s where s like 'search_path=%pg_temp')"))
                .isEmpty();
    }

    @Test
    void theApplicationCannotStepAroundTheWall() throws SQLException {
        assertThat(read("""
                select rolname from pg_roles
                 where rolname = 'demarche_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)""")).isEmpty();
    }

    @Test
    void withoutAScopeThereAreNoRows() throws SQLException {
        for (var table : read("select c.relname " + TABLES + " and c.relrowsecurity")) {
            try (var connection = TestDatabase.connectAsApplication(ADDRESS);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                assertThat(rows.getInt(1)).as(table).isZero();
            }
        }
    }

    private static List<String> read(String question) throws SQLException {
        var answers = new ArrayList<String>();
        try (var connection = TestDatabase.connectAsOwner(ADDRESS);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
