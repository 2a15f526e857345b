package org.demarche.core.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.find.FindBox;
import org.demarche.core.find.FoundKind;
import org.demarche.core.outreach.CaseList;
import org.demarche.core.outreach.CaseView;
import org.demarche.core.report.StandingReport;
import org.demarche.core.task.DueItems;
import org.demarche.core.task.Whose;
import org.demarche.core.wall.Crossing.Person;
import org.demarche.core.wall.Oracle.Case;
import org.springframework.stereotype.Component;

/** What the product answers, beside what the oracle says. */
final class Answers {

    private final Lists lists;
    private final Crossing world;
    private final Oracle oracle;
    private final Questions questions;
    private final Random random;
    private final String seed;

    Answers(Lists lists, Crossing world, Oracle oracle, Random random, String seed) {
        this.lists = lists;
        this.world = world;
        this.oracle = oracle;
        this.questions = new Questions(random, world.people, oracle.cases);
        this.random = random;
        this.seed = seed;
    }

    /** Whatever answers with rows. */
    @Component
    record Lists(CaseList cases, FindBox find, DueItems due, StandingReport standing) {}

    /** Asks one of them at random. */
    void compare(Person person, Scope scope) {
        switch (random.nextInt(6)) {
            case 0, 1 -> page(person, scope);
            case 2 -> counts(person, scope);
            case 3 -> found(person, scope);
            case 4 -> due(person, scope, Whose.MINE);
            default -> {
                due(person, scope, Whose.TEAM);
                overview(person, scope);
            }
        }
    }

    /** As if every list had forgotten to say which campaigns it means. */
    void compareWithoutConditions(Person person) {
        var roles = new HashMap<CampaignId, Set<Role>>();
        world.campaigns.forEach(each -> roles.put(new CampaignId(each), Set.of(Role.STAFF, Role.COORDINATOR)));
        var all = new Scope(new UserId(person.id()), Map.copyOf(roles));
        switch (random.nextInt(4)) {
            case 0 -> page(person, all);
            case 1 -> counts(person, all);
            case 2 -> found(person, all);
            default -> {
                var visible = oracle.visible(person).stream().map(Case::id).collect(Collectors.toSet());
                assertThat(lists.due().find(all, Whose.TEAM, 1_000, Locale.ENGLISH))
                        .as(seed)
                        .allSatisfy(item -> assertThat(item.caseId() == null
                                        || visible.contains(item.caseId().value()))
                                .isTrue());
            }
        }
    }

    private void page(Person person, Scope scope) {
        var question = questions.next(person);
        var slice = questions.slice();
        boolean descending = random.nextBoolean();
        var sort = questions.sort();
        var expected = oracle.visible(person).stream()
                .filter(question.wanted())
                .sorted(Oracle.order(sort, descending))
                .map(Case::id)
                .toList();

        var page = lists.cases().find(scope, question.filter(), sort, descending, slice, Locale.ENGLISH).stream()
                .map(row -> row.id().value())
                .toList();

        assertThat(page)
                .as("%s by %s, %s", question.filter(), sort, seed)
                .isEqualTo(expected.stream()
                        .skip(slice.offset())
                        .limit(slice.limit())
                        .toList());
        assertThat(lists.cases().count(scope, question.filter()))
                .as("%s, %s", question.filter(), seed)
                .isEqualTo(expected.size());
    }

    private void counts(Person person, Scope scope) {
        var visible = oracle.visible(person);

        var counts = lists.cases().counts(scope);

        for (var view :
                List.of(CaseView.OPEN, CaseView.MINE, CaseView.LATE, CaseView.NOBODY, CaseView.CLOSED, CaseView.ALL)) {
            assertThat(counts.in(view)).as("%s, %s", view, seed).isEqualTo((int) visible.stream()
                    .filter(each -> Oracle.in(view, person, each))
                    .count());
        }
    }

    private void found(Person person, Scope scope) {
        var wanted = pick(oracle.cases);

        var found = lists.find().find(scope, wanted.reference(), Locale.ENGLISH).stream()
                .filter(each -> each.kind() == FoundKind.CASE)
                .map(each -> each.id())
                .toList();

        assertThat(found)
                .as("%s, %s", wanted.reference(), seed)
                .isEqualTo(oracle.visible(person).contains(wanted) ? List.of(wanted.id()) : List.of());
    }

    private void due(Person person, Scope scope, Whose whose) {
        assertThat(lists.due().find(scope, whose, 1_000, Locale.ENGLISH))
                .as("%s, %s", whose, seed)
                .extracting(item -> item.id())
                .containsExactlyInAnyOrderElementsOf(oracle.due(person, whose));
    }

    private void overview(Person person, Scope scope) {
        for (var campaign : world.campaignsOf(person)) {
            var ofCampaign = new ArrayList<>(oracle.visible(person));
            ofCampaign.removeIf(each -> !each.campaign().equals(campaign));

            var stands = lists.standing().of(scope, new CampaignId(campaign), world.today);

            assertThat(stands.addressed()).as(seed).isEqualTo(ofCampaign.size());
            assertThat(stands.open())
                    .isEqualTo((int) ofCampaign.stream().filter(Case::open).count());
            assertThat(stands.late()).isEqualTo((int) ofCampaign.stream()
                    .filter(each -> each.health().equals("LATE"))
                    .count());
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
