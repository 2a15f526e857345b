package org.demarche.core.wall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.access.Role;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A world in which the paths of many people cross: teams that they are in, were in, come to, with roles above and below their
 * sign-in, restricted cases among open ones. Laid out from a seed, by the owner of the tables.
 */
final class Crossing {

    static final int CAMPAIGNS = 6;

    private static final int INSTITUTIONS = 40;
    private static final int PEOPLE = 14;
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    /** Somebody, with their sign-in and what the database says of their account. */
    record Person(UUID id, Set<Role> ceiling, boolean active) {}

    /** A row of a team. */
    record Member(
            UUID campaign,
            UUID user,
            Role role,
            LocalDate from,
            @Nullable LocalDate until) {}

    final List<Person> people = new ArrayList<>();
    final List<UUID> campaigns = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    final Map<UUID, Set<UUID>> named = new HashMap<>();
    final LocalDate today;

    private final JdbcClient owner;
    private final Random random;
    /** Of all campaigns here, since worlds may share a database. */
    private final String key;

    private final Map<UUID, List<UUID>> stages = new HashMap<>();

    Crossing(JdbcClient owner, Random random, LocalDate today) {
        this.owner = owner;
        this.random = random;
        this.today = today;
        key = "E" + word().substring(0, 4).toUpperCase(Locale.ROOT);
        lay();
    }

    Set<UUID> campaignsOf(Person person) {
        var reached = new HashSet<UUID>();
        for (var member : members) {
            if (person.active() && member.user().equals(person.id()) && counts(member, person)) {
                reached.add(member.campaign());
            }
        }
        return reached;
    }

    Set<UUID> campaignsOf(Person person, Role role) {
        var reached = new HashSet<UUID>();
        for (var member : members) {
            if (member.role() == role && member.user().equals(person.id()) && counts(member, person)) {
                reached.add(member.campaign());
            }
        }
        reached.retainAll(campaignsOf(person));
        return reached;
    }

    boolean isNamed(Person person, UUID caseId) {
        return named.getOrDefault(caseId, Set.of()).contains(person.id());
    }

    private boolean counts(Member member, Person person) {
        return person.ceiling().contains(member.role())
                && !member.from().isAfter(today)
                && (member.until() == null || !member.until().isBefore(today));
    }

    private void lay() {
        var institutions = institutions();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(person(i));
        }
        for (int i = 0; i < CAMPAIGNS; i++) {
            var campaign = campaign(i);
            people.forEach(person -> join(campaign, person));
            for (int place = 0; place < INSTITUTIONS; place++) {
                openCase(campaign, institutions.get(place), "%s%d-%04d".formatted(key, i, place));
            }
        }
        people.forEach(person -> task(null, null, person.id()));
    }

    private List<UUID> institutions() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < INSTITUTIONS; i++) {
            var id = id();
            ids.add(id);
            run(
                    "insert into institution (id, version, kind, country, zone) values (?, 0, 'PARLIAMENT', ?, ?)",
                    id,
                    random.nextBoolean() ? "PL" : "DE",
                    ZONE.getId());
            run(
                    "insert into institution_name (institution_id, language, name) values (?, 'en', ?)",
                    id,
                    "House " + word());
        }
        return ids;
    }

    private Person person(int number) {
        var ceiling = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (random.nextInt(5) < 2) {
                ceiling.add(role);
            }
        }
        if (ceiling.isEmpty()) {
            ceiling.add(Role.STAFF);
        }
        var person = new Person(id(), ceiling, number != 0);
        run("""
                insert into app_user (id, version, subject, name, email, zone, language, theme, digest_hour, shortcuts, active)
                values (?, 0, ?, ?, 'e12@demarche.example', 'Europe/Kyiv', 'en', 'SYSTEM', 8, true, ?)""", person.id(), person.id().toString(), word(), person.active());
        return person;
    }

    private UUID campaign(int number) {
        var id = id();
        campaigns.add(id);
        run(
                "insert into campaign (id, version, key, name_en, name_uk) values (?, 0, ?, 'A campaign', 'Кампанія')",
                id,
                key + number);
        var ofCampaign = new ArrayList<UUID>();
        for (int position = 1; position <= 5; position++) {
            var stage = id();
            ofCampaign.add(stage);
            run("""
                    insert into stage (id, campaign_id, position, key, name_en, name_uk, phase, closing)
                    values (?, ?, ?, ?, 'Stage', 'Етап', ?, ?)""", stage, id, position, "s" + position, position - 1, position == 5);
        }
        stages.put(id, ofCampaign);
        return id;
    }

    private void join(UUID campaign, Person person) {
        var roles = EnumSet.of(Role.STAFF, Role.COORDINATOR, Role.LEADERSHIP);
        for (var role : roles) {
            if (random.nextInt(4) == 0) {
                var from = today.plusDays(random.nextInt(-300, 60));
                var until = random.nextInt(3) == 0 ? from.plusDays(random.nextInt(0, 400)) : null;
                members.add(new Member(campaign, person.id(), role, from, until));
                run("""
                        insert into team_member (id, campaign_id, user_id, role, from_on, until_on) values (?, ?, ?, ?, ?, ?)""", id(), campaign, person.id(), role.name(), from, until);
            }
        }
    }

    private void openCase(UUID campaign, UUID institution, String reference) {
        var id = id();
        int stage = random.nextInt(5);
        var due = random.nextBoolean() ? today.plusDays(random.nextInt(-20, 30)) : null;
        run(
                """
                insert into outreach_case (id, version, campaign_id, institution_id, reference, stage_id, stage_since, opened_at, opened_by,
                                           next_action_kind, next_action_text, next_action_due, last_contact_on, closed_at, outcome)
                values (?, 0, ?, ?, ?, ?, ?, now() - interval '100 days', ?, ?, ?, ?, ?, ?, ?)""",
                id,
                campaign,
                institution,
                reference,
                stages.get(campaign).get(stage),
                today.minusDays(9),
                anybody().id(),
                due == null ? null : "CALL",
                due == null ? null : "Call",
                due,
                random.nextBoolean() ? today.minusDays(random.nextInt(80)) : null,
                stage == 4 ? Sql.at(Instant.now()) : null,
                stage == 4 ? "DECLINED" : "OPEN");
        run("""
                insert into timeline_entry (id, case_id, campaign_id, kind, strand, happened_at, recorded_at)
                values (?, ?, ?, 'CASE_OPENED', 'WORK', now(), now())""", id(), id, campaign);
        if (random.nextInt(4) > 0) {
            var owner = anybody().id();
            run("""
                    insert into case_assignment (id, case_id, campaign_id, user_id, part, from_at, assigned_by)
                    values (?, ?, ?, ?, 'OWNER', now(), ?)""", id(), id, campaign, owner, owner);
        }
        if (random.nextInt(3) == 0) {
            task(id, campaign, anybody().id());
        }
        if (random.nextInt(4) == 0) {
            run(
                    """
                    insert into dispatch (id, version, case_id, campaign_id, channel, sent_on, response_due_on, recorded_by, recorded_at)
                    values (?, 0, ?, ?, 'POST', ?, ?, ?, now())""",
                    id(),
                    id,
                    campaign,
                    today.minusDays(20),
                    today.plusDays(random.nextInt(-9, 40)),
                    anybody().id());
        }
        if (random.nextInt(6) == 0) {
            restrict(id, campaign);
        }
    }

    private void restrict(UUID caseId, UUID campaign) {
        var restriction = id();
        var names = new HashSet<UUID>(List.of(anybody().id(), anybody().id()));
        var by = names.iterator().next();
        run("""
                insert into restriction (id, object_type, object_id, case_id, campaign_id, set_by, set_at)
                values (?, 'CASE', ?, ?, ?, ?, now())""", restriction, caseId, caseId, campaign, by);
        names.forEach(name -> run(
                "insert into restriction_person (restriction_id, user_id, added_by, added_at) values (?, ?, ?, now())",
                restriction,
                name,
                by));
        named.put(caseId, names);
    }

    private void task(@Nullable UUID caseId, @Nullable UUID campaign, UUID assignee) {
        run("""
                insert into task (id, version, campaign_id, case_id, title, kind, assignee_id, due_on, zone, created_by, created_at)
                values (?, 0, ?, ?, 'Write', 'WRITE', ?, ?, ?, ?, now())""", id(), campaign, caseId, assignee, today.plusDays(random.nextInt(-10, 20)), ZONE.getId(), assignee);
    }

    private Person anybody() {
        return people.get(random.nextInt(people.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private void run(String sql, @Nullable Object... parameters) {
        owner.sql(sql).params(parameters).update();
    }
}
