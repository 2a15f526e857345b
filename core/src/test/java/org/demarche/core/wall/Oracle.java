package org.demarche.core.wall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.core.access.Role;
import org.demarche.core.outreach.CaseSort;
import org.demarche.core.outreach.CaseView;
import org.demarche.core.sql.Sql;
import org.demarche.core.task.Whose;
import org.demarche.core.wall.Crossing.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows what each person of a {@link Crossing} may see: worked out in plain Java from what the owner of the tables reads, past
 * the product and past the wall.
 */
final class Oracle {

    /** The order of a database: bytes, not signed longs. */
    private static final Comparator<Case> BY_ID =
            Comparator.comparing(each -> each.id().toString());

    private static final List<String> HEALTHS = List.of("LATE", "AT_RISK", "ON_TRACK", "CLOSED");

    /** A case as it is, whoever looks. */
    record Case(
            UUID id,
            UUID campaign,
            boolean restricted,
            String reference,
            int stage,
            int phase,
            @Nullable LocalDate closedOn,
            @Nullable UUID owner,
            boolean planned,
            @Nullable String country,
            String health,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate lastContactOn) {

        boolean open() {
            return closedOn == null;
        }
    }

    /** Something due as it is, whoever looks. */
    record Due(
            String type,
            UUID id,
            @Nullable UUID caseId,
            @Nullable UUID campaign,
            @Nullable UUID assignee) {}

    final List<Case> cases;

    private final Crossing world;
    private final List<Due> dueItems;

    Oracle(Crossing world, JdbcClient owner, Instant now) {
        this.world = world;
        cases = casesOf(world, owner, now);
        dueItems = dueIn(world, owner, now);
    }

    List<Case> visible(Person person) {
        var reached = world.campaignsOf(person);
        return cases.stream()
                .filter(each -> reached.contains(each.campaign()))
                .filter(each -> !each.restricted() || world.isNamed(person, each.id()))
                .toList();
    }

    /** What is due before them, of their own or of those whom they coordinate. */
    Set<UUID> due(Person person, Whose whose) {
        var visible = visible(person).stream().map(Case::id).collect(Collectors.toSet());
        var reached = world.campaignsOf(person);
        var coordinated = world.campaignsOf(person, Role.COORDINATOR);
        return dueItems.stream()
                .filter(item -> item.caseId() == null || visible.contains(item.caseId()))
                .filter(item -> whose == Whose.TEAM
                        ? item.campaign() != null && coordinated.contains(item.campaign())
                        : person.id().equals(item.assignee())
                                && (item.campaign() == null || reached.contains(item.campaign())))
                .map(Due::id)
                .collect(Collectors.toSet());
    }

    /** The restricted cases on which they are not named. */
    Set<UUID> hidden(Person person) {
        return cases.stream()
                .filter(each -> each.restricted() && !world.isNamed(person, each.id()))
                .map(Case::id)
                .collect(Collectors.toSet());
    }

    static boolean in(CaseView view, Person person, Case each) {
        return switch (view) {
            case OPEN -> each.open();
            case MINE -> each.open() && person.id().equals(each.owner());
            case LATE -> each.health().equals("LATE");
            case NOBODY -> each.open() && each.owner() == null;
            case UNSETTLED -> each.open() && (each.owner() == null || !each.planned());
            case COMMITTEE -> each.open() && each.phase() >= 2;
            case CLOSED -> !each.open();
            case ALL -> true;
            case SILENT -> throw new IllegalArgumentException("not asked for");
        };
    }

    static Comparator<Case> order(CaseSort sort, boolean descending) {
        return switch (sort) {
            case STAGE -> by(Case::stage, descending).thenComparing(BY_ID);
            case HEALTH ->
                by((Case each) -> HEALTHS.indexOf(each.health()), descending).thenComparing(BY_ID);
            case DUE -> by(Case::dueOn, descending).thenComparing(BY_ID);
            case LAST_CONTACT -> by(Case::lastContactOn, descending).thenComparing(BY_ID);
            case OWNER, PARLIAMENT -> throw new IllegalArgumentException("not asked for");
        };
    }

    /** What is not known comes last, whichever way. */
    private static <T extends Comparable<? super T>> Comparator<Case> by(
            Function<Case, @Nullable T> what, boolean descending) {
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(what, Comparator.nullsLast(order));
    }

    private static List<Case> casesOf(Crossing world, JdbcClient owner, Instant now) {
        return owner.sql("""
                        select c.id, c.campaign_id as campaign, c.restricted, c.reference, s.position as stage, s.phase,
                               c.closed_at::date as closed_on, a.user_id as owner, c.next_action_due is not null as planned, i.country, h.health, h.due_on, c.last_contact_on
                          from outreach_case c
                          join stage s on s.id = c.stage_id
                          join institution i on i.id = c.institution_id
                          join case_health(:now) h on h.case_id = c.id
                          left join case_assignment a on a.case_id = c.id and a.part = 'OWNER' and a.until_at is null
                         where c.campaign_id = any(:campaigns)""")
                .param("now", Sql.at(now))
                .param("campaigns", world.campaigns.toArray(UUID[]::new))
                .query(Case.class)
                .list();
    }

    private static List<Due> dueIn(Crossing world, JdbcClient owner, Instant now) {
        return owner.sql("""
                        select d.type, d.id, d.case_id, d.campaign_id as campaign, d.assignee_id as assignee
                          from due_item d
                         where not d.done and (d.snoozed_until is null)
                           and (d.type = 'RESPONSE' or d.due_on <= (:now::timestamptz at time zone d.zone)::date + 7)
                           and (d.campaign_id = any(:campaigns) or d.assignee_id = any(:people))""")
                .param("now", Sql.at(now))
                .param("campaigns", world.campaigns.toArray(UUID[]::new))
                .param("people", world.people.stream().map(Person::id).toArray(UUID[]::new))
                .query(Due.class)
                .list();
    }
}
