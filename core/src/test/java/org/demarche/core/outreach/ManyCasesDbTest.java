package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.core.DbTest;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 10 000 cases: 20 campaigns at 500 institutions, two tasks each. Says how long what a list asks for takes. */
@DbTest
class ManyCasesDbTest {

    private static final int RUNS = 5;

    @Autowired
    private CaseList list;

    @Autowired
    private CaseBoard board;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Scope staff;
    private Scope coordinator;

    @BeforeEach
    void tenThousandCases() {
        scene.set();
        scene.asLilia();
        var olena = scene.olena.value();
        for (var statement : GENERATED) {
            jdbc.sql(statement)
                    .param("olena", olena)
                    .param("lilia", scene.lilia.value())
                    .update();
        }
        var roles = new HashMap<CampaignId, Set<Role>>();
        jdbc.sql("select id as value from campaign where key like 'MANY%' order by key")
                .query(CampaignId.class)
                .list()
                .forEach(id -> roles.put(id, Set.of(Role.COORDINATOR)));
        coordinator = new Scope(scene.olena, roles);
        var one = roles.keySet().iterator().next();
        staff = new Scope(scene.lilia, Map.of(one, Set.of(Role.STAFF)));
    }

    @Test
    void showOnePersonTheirCampaignWithoutReadingTheOthers() {
        assertThat(list.counts(coordinator).all()).isEqualTo(10_000);
        assertThat(list.counts(staff).all()).isEqualTo(500);

        assertThat(plan(staff)).doesNotContain("Seq Scan on outreach_case", "Seq Scan on task", "task_campaign_due");
    }

    @Test
    void openWithoutAVisibleWait() {
        for (var sort : CaseSort.values()) {
            tell("first page by " + sort, () -> find(staff, CaseFilter.OPEN, sort, 0));
        }
        var late = CaseFilter.OPEN.withView(CaseView.LATE);
        var words = CaseFilter.OPEN.withText("палата 12");
        tell("last page", () -> find(staff, CaseFilter.OPEN, CaseSort.DUE, 400));
        tell("late", () -> find(staff, late, CaseSort.DUE, 0));
        tell("text", () -> find(staff, words, CaseSort.DUE, 0));
        tell("number found", () -> list.count(staff, words));
        tell("board", () -> board.columns(staff, CaseFilter.OPEN, Languages.ENGLISH));
        long one = tell("counts of the views", () -> list.counts(staff));
        long all = tell("counts of the views, all 20 campaigns", () -> list.counts(coordinator));

        assertThat(one).as("staff wait for their campaign only").isLessThan(all);
    }

    private void find(Scope scope, CaseFilter filter, CaseSort sort, int offset) {
        assertThat(list.find(scope, filter, sort, false, new Slice(offset, 50), Languages.UKRAINIAN))
                .isNotEmpty();
    }

    /** @return nanoseconds */
    private static long tell(String what, Runnable question) {
        long took = median(question);
        System.out.printf(Locale.ROOT, "10 000 cases, %s: %.1f ms%n", what, took / 1e6);
        return took;
    }

    private static long median(Runnable question) {
        var times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            question.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private String plan(Scope scope) {
        var where = CaseSql.where(scope, CaseFilter.OPEN, clock.instant());
        return String.join(
                "\n",
                jdbc.sql("explain analyze " + CaseList.page(where, CaseSort.DUE, false))
                        .params(where.parameters())
                        .param("language", "uk")
                        .param("limit", 50)
                        .param("offset", 0)
                        .query(String.class)
                        .list());
    }

    private static final List<String> GENERATED = List.of("""
            insert into campaign (id, version, key, name_en, name_uk)
            select gen_random_uuid(), 0, 'MANY' || n, 'Campaign ' || n, 'Кампанія ' || n from generate_series(1, 20) n""", """
            insert into stage (id, campaign_id, position, key, name_en, name_uk, phase, closing)
            select gen_random_uuid(), c.id, n, 'stage-' || n, 'Stage ' || n, 'Етап ' || n, least(n / 2, 4), n = 11
              from campaign c, generate_series(1, 11) n where c.key like 'MANY%'""", """
            insert into institution (id, version, kind, zone, code)
            select gen_random_uuid(), 0, 'PARLIAMENT', (array['Europe/Kyiv', 'Europe/Warsaw', 'America/Toronto', 'Asia/Tokyo'])[n % 4 + 1], 'many-' || n
              from generate_series(1, 500) n""", """
            insert into institution_name (institution_id, language, name)
            select id, 'en', 'Chamber ' || substr(code, 6) from institution where code like 'many-%'
            union all
            select id, 'uk', 'Палата ' || substr(code, 6) from institution where code like 'many-%'""", """
            insert into outreach_case (id, version, campaign_id, institution_id, reference, stage_id, stage_since, opened_at, opened_by,
                                       next_action_kind, next_action_text, next_action_due, last_contact_on, closed_at, outcome)
            select gen_random_uuid(), 0, c.id, i.id, c.key || '-' || i.code, s.id, current_date - 50, now() - interval '60 days', :olena,
                   'CALL', 'Call the registry', current_date + (hashtext(i.code || c.key) % 20), current_date - abs(hashtext(i.code) % 50),
                   case when s.closing then now() end, case when s.closing then 'LAPSED' else 'OPEN' end
              from campaign c
             cross join institution i
              join stage s on s.campaign_id = c.id and s.position = abs(hashtext(c.key || i.code)) % 11 + 1
             where c.key like 'MANY%' and i.code like 'many-%'""", """
            insert into case_assignment (id, case_id, campaign_id, user_id, part, from_at, assigned_by)
            select gen_random_uuid(), k.id, k.campaign_id, case when hashtext(k.reference) % 3 = 0 then :lilia else :olena end::uuid, 'OWNER', now(), :olena
              from outreach_case k join campaign c on c.id = k.campaign_id
             where c.key like 'MANY%' and hashtext(k.reference) % 10 <> 0""", """
            insert into task (id, version, campaign_id, case_id, title, kind, assignee_id, due_on, zone, status, created_by, created_at)
            select gen_random_uuid(), 0, k.campaign_id, k.id, 'Task ' || n, 'CALL', :olena, current_date + n * 5, 'Europe/Kyiv', case n when 1 then 'OPEN' else 'DONE' end, :olena, now()
              from outreach_case k join campaign c on c.id = k.campaign_id, generate_series(1, 2) n
             where c.key like 'MANY%'""");
}
