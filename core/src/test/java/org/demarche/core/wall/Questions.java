package org.demarche.core.wall;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.CaseFilter;
import org.demarche.core.outreach.CaseSort;
import org.demarche.core.outreach.CaseView;
import org.demarche.core.outreach.Health;
import org.demarche.core.sql.Slice;
import org.demarche.core.wall.Crossing.Person;
import org.demarche.core.wall.Oracle.Case;

/** Asks the list of cases at random, each time with what the oracle understands by the question. */
final class Questions {

    private static final List<CaseView> VIEWS = List.of(
            CaseView.OPEN,
            CaseView.MINE,
            CaseView.LATE,
            CaseView.NOBODY,
            CaseView.UNSETTLED,
            CaseView.COMMITTEE,
            CaseView.CLOSED,
            CaseView.ALL);
    private static final List<CaseSort> SORTS =
            List.of(CaseSort.STAGE, CaseSort.DUE, CaseSort.HEALTH, CaseSort.LAST_CONTACT);

    private final Random random;
    private final List<Person> people;
    private final List<Case> cases;

    Questions(Random random, List<Person> people, List<Case> cases) {
        this.random = random;
        this.people = people;
        this.cases = cases;
    }

    record Question(CaseFilter filter, Predicate<Case> wanted) {

        Question narrowed(CaseFilter narrower, Predicate<Case> more) {
            return new Question(narrower, wanted.and(more));
        }
    }

    Question next(Person person) {
        var view = pick(VIEWS);
        var all = new Question(CaseFilter.OPEN.withView(view), each -> Oracle.in(view, person, each));
        return switch (random.nextInt(5)) {
            case 0 -> all.narrowed(all.filter().withCountry("PL"), each -> "PL".equals(each.country()));
            case 1 -> withHealth(all, pick(List.of(Health.values())));
            case 2 -> withOwner(all, pick(people));
            case 3 -> withText(all, pick(cases).reference());
            default -> all;
        };
    }

    CaseSort sort() {
        return pick(SORTS);
    }

    Slice slice() {
        return new Slice(random.nextInt(3) == 0 ? random.nextInt(60) : 0, random.nextInt(1, 120));
    }

    private static Question withHealth(Question all, Health health) {
        return all.narrowed(
                all.filter().withHealth(health), each -> each.health().equals(health.name()));
    }

    private static Question withOwner(Question all, Person owner) {
        return all.narrowed(all.filter().withOwner(new UserId(owner.id())), each -> owner.id()
                .equals(each.owner()));
    }

    private static Question withText(Question all, String reference) {
        return all.narrowed(all.filter().withText(reference.toLowerCase(Locale.ROOT)), each -> each.reference()
                .equals(reference));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
