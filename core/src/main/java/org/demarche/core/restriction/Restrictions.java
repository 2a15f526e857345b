package org.demarche.core.restriction;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of restrictions, as far as it names whoever asks. */
@Component
class Restrictions {

    private final JdbcClient jdbc;

    Restrictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that stands. */
    record Standing(
            RestrictionId id,
            RestrictedType type,
            UUID objectId,
            CaseId caseId,
            CampaignId campaignId,
            @Nullable LocalDate untilOn) {

        RestrictedObject object() {
            return new RestrictedObject(type, objectId, caseId);
        }
    }

    /** Triggers mark what is restricted, and name who sets it. */
    RestrictionId set(RestrictedObject object, CaseKey key, Restrict command, UserId by, Instant now) {
        var id = RestrictionId.create();
        jdbc.sql("""
                        insert into restriction (id, object_type, object_id, case_id, campaign_id, until_on, reason, set_by, set_at)
                        values (:id, :type, :object, :case, :campaign, :until, :reason, :by, :at)""")
                .param("id", id.value())
                .param("type", object.type().name())
                .param("object", object.id())
                .param("case", key.id().value())
                .param("campaign", key.campaign().value())
                .param("until", command.until(), Types.DATE)
                .param("reason", command.reason())
                .param("by", by.value())
                .param("at", Sql.at(now))
                .update();
        command.people().stream().filter(person -> !person.equals(by)).forEach(person -> name(id, person, by, now));
        return id;
    }

    void name(RestrictionId id, UserId person, UserId by, Instant now) {
        jdbc.sql("""
                        insert into restriction_person (restriction_id, user_id, added_by, added_at)
                        values (:id, :person, :by, :at)""")
                .param("id", id.value())
                .param("person", person.value())
                .param("by", by.value())
                .param("at", Sql.at(now))
                .update();
    }

    void unname(RestrictionId id, UserId person) {
        jdbc.sql("delete from restriction_person where restriction_id = :id and user_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    void lengthen(RestrictionId id, @Nullable LocalDate until) {
        jdbc.sql("update restriction set until_on = :until where id = :id")
                .param("id", id.value())
                .param("until", until, Types.DATE)
                .update();
    }

    void lift(RestrictionId id, UserId by, Instant now) {
        jdbc.sql("update restriction set lifted_by = :by, lifted_at = :at where id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .param("at", Sql.at(now))
                .update();
    }

    /** @return what ended */
    List<Standing> end(LocalDate firstDayThatCounts, Instant now) {
        return jdbc.sql("""
                        update restriction
                           set ended_at = :at
                         where until_on < :day and lifted_at is null and ended_at is null
                        returning id, object_type as type, object_id, case_id, campaign_id, until_on""")
                .param("at", Sql.at(now))
                .param("day", firstDayThatCounts)
                .query(Standing.class)
                .list();
    }

    /** The case of what ended, for who may not read it: restricted or not by now. */
    CaseKey keyOf(Standing ended) {
        var restricted = jdbc.sql("select is_restricted(:case)")
                .param("case", ended.caseId().value())
                .query(Boolean.class)
                .single();
        return new CaseKey(ended.caseId(), ended.campaignId(), restricted);
    }

    Optional<Standing> find(RestrictionId id) {
        return standing("id = :value", id.value()).stream().findFirst();
    }

    Optional<Standing> of(UUID object) {
        return standing("object_id = :value", object).stream().findFirst();
    }

    private List<Standing> standing(String which, UUID value) {
        return jdbc.sql("""
                        select id, object_type as type, object_id, case_id, campaign_id, until_on
                          from restriction
                         where lifted_at is null and ended_at is null and\s""" + which).param("value", value).query(Standing.class).list();
    }

    Set<UserId> named(RestrictionId id) {
        return new HashSet<>(jdbc.sql("select user_id as value from restriction_person where restriction_id = :id")
                .param("id", id.value())
                .query(UserId.class)
                .list());
    }

    /** The file of an interaction, which is restricted with it. */
    Optional<UUID> fileOf(RestrictedObject object) {
        return object.type() == RestrictedType.INTERACTION
                ? jdbc.sql("select file_id from interaction where id = :id and file_id is not null")
                        .param("id", object.id())
                        .query(UUID.class)
                        .optional()
                : Optional.empty();
    }

    boolean isOf(RestrictedObject object) {
        var table = object.type() == RestrictedType.FILE ? "stored_file" : "interaction";
        return object.isCase()
                || jdbc.sql("select exists (select from " + table + " where id = :id and case_id = :case)")
                        .param("id", object.id())
                        .param("case", object.caseId().value())
                        .query(Boolean.class)
                        .single();
    }

    /** Everybody who has a part in the case now, or an open task on it. */
    Set<UserId> holders(CaseId id) {
        return new HashSet<>(
                jdbc.sql("""
                        select user_id as value from case_assignment where case_id = :case and until_at is null
                        union
                        select assignee_id from task where case_id = :case and status = 'OPEN'""").param("case", id.value()).query(UserId.class).list());
    }

    /** Which of these could lift it: those who coordinate the campaign today, and the owner of the case. */
    Set<UserId> lifters(CaseKey key, Collection<UserId> people, LocalDate today) {
        return new HashSet<>(jdbc.sql("""
                        select u.id as value
                          from app_user u
                         where u.id = any(:people) and u.active
                           and (exists (select from team_member m
                                         where m.user_id = u.id and m.campaign_id = :campaign and m.role = 'COORDINATOR'
                                           and m.from_on <= :today and (m.until_on is null or m.until_on >= :today))
                                or exists (select from case_assignment a
                                            where a.case_id = :case and a.user_id = u.id and a.part = 'OWNER' and a.until_at is null))""")
                .param("people", Sql.ids(people))
                .param("campaign", key.campaign().value())
                .param("case", key.id().value())
                .param("today", today)
                .query(UserId.class)
                .list());
    }

    /** Everybody in the team today, in any role. */
    List<NamedPerson> team(CaseKey key, LocalDate today) {
        var holders = holders(key.id());
        return jdbc.sql("""
                        select distinct u.id, u.name
                          from app_user u
                          join team_member m on m.user_id = u.id and m.campaign_id = :campaign
                         where u.active and m.from_on <= :today and (m.until_on is null or m.until_on >= :today)
                         order by u.name, u.id""")
                .param("campaign", key.campaign().value())
                .param("today", today)
                .query((row, _) -> {
                    var id = new UserId(row.getObject("id", UUID.class));
                    return new NamedPerson(id, row.getString("name"), holders.contains(id));
                })
                .list();
    }

    String nameOf(UserId user) {
        return jdbc.sql("select name from app_user where id = :id")
                .param("id", user.value())
                .query(String.class)
                .single();
    }

    /** A row without who may do what with it. */
    record Plain(Standing standing, String reason, String setBy, Instant setAt, List<NamedPerson> people) {}

    /** Those on a case and below it. */
    List<Plain> below(CaseId id) {
        var holders = holders(id);
        return jdbc
                .sql("""
                        select r.id, r.object_type, r.object_id, r.case_id, r.campaign_id, r.until_on, r.reason, b.name as set_by, r.set_at
                          from restriction r
                          join app_user b on b.id = r.set_by
                         where r.case_id = :case and r.lifted_at is null and r.ended_at is null
                         order by r.set_at, r.id""")
                .param("case", id.value())
                .query((row, _) -> new Plain(
                        new Standing(
                                new RestrictionId(row.getObject("id", UUID.class)),
                                RestrictedType.valueOf(row.getString("object_type")),
                                row.getObject("object_id", UUID.class),
                                id,
                                new CampaignId(row.getObject("campaign_id", UUID.class)),
                                row.getObject("until_on", LocalDate.class)),
                        row.getString("reason"),
                        row.getString("set_by"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant(),
                        List.of()))
                .list()
                .stream()
                .map(row -> new Plain(
                        row.standing(),
                        row.reason(),
                        row.setBy(),
                        row.setAt(),
                        people(row.standing().id(), holders)))
                .toList();
    }

    private List<NamedPerson> people(RestrictionId id, Set<UserId> holders) {
        return jdbc.sql("""
                        select u.id, u.name
                          from restriction_person p
                          join app_user u on u.id = p.user_id
                         where p.restriction_id = :id
                         order by u.name collate "uk-x-icu", u.id""")
                .param("id", id.value())
                .query((row, _) -> {
                    var person = new UserId(row.getObject("id", UUID.class));
                    return new NamedPerson(person, row.getString("name"), holders.contains(person));
                })
                .list();
    }
}
