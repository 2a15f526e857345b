package org.demarche.core.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.NamedOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a new task may stand and to whom it may be given. */
@Component
class TaskPlaces {

    private final JdbcClient jdbc;
    private final CaseAccess cases;
    private final NamedOnly named;
    private final Access access;
    private final Clock clock;

    TaskPlaces(JdbcClient jdbc, CaseAccess cases, NamedOnly named, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.named = named;
        this.access = access;
        this.clock = clock;
    }

    /** @throws Refused when this person may not make such a task, or the assignee is not one to have it */
    TaskPlace of(CreateTask command) {
        return command.caseId() == null
                ? free(command.campaign(), command.assignee())
                : onCase(command.caseId(), command.assignee());
    }

    /** @throws Refused when the assignee does not work on the campaign today */
    private void requireWorker(@Nullable CampaignId campaign, UserId assignee) {
        boolean works = campaign != null
                && jdbc.sql("""
                        select exists (select from team_member m
                                         join app_user u on u.id = m.user_id and u.active
                                        where m.user_id = :user and m.campaign_id = :campaign
                                          and m.role in ('STAFF', 'COORDINATOR')
                                          and m.from_on <= :today and (m.until_on is null or m.until_on >= :today))""")
                        .param("user", assignee.value())
                        .param("campaign", campaign.value())
                        .param("today", LocalDate.now(clock))
                        .query(Boolean.class)
                        .single();
        if (!works) {
            throw new Refused("refused.task.assignee");
        }
    }

    /** @throws Refused when the task stands on a restricted case that does not name them, or they do not work on the campaign */
    void requireWorker(Task task, UserId assignee) {
        requireWorker(task.campaign(), assignee);
        task.aCase().ifPresent(key -> named.require(key, assignee));
    }

    /** Who owns the case; empty when nobody does. */
    Optional<UserId> owner(CaseId id) {
        return jdbc.sql("""
                        select user_id from case_assignment where case_id = :case and part = 'OWNER' and until_at is null""")
                .param("case", id.value())
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    private TaskPlace onCase(CaseId id, UserId assignee) {
        var key = cases.require(id, Action.EDIT);
        requireWorker(key.campaign(), assignee);
        named.require(key, assignee);
        return new TaskPlace(key, key.campaign(), zoneOf(key));
    }

    private TaskPlace free(@Nullable CampaignId campaign, UserId assignee) {
        var scope = access.scope();
        boolean forMyself = assignee.equals(scope.user());
        if (campaign != null) {
            scope.require(forMyself ? Action.LOG : Action.ASSIGN, campaign);
            requireWorker(campaign, assignee);
        } else if (!forMyself || !scope.allowsSomewhere(Action.LOG)) {
            throw Refused.notAllowed();
        }
        return new TaskPlace(null, campaign, zoneOf(assignee));
    }

    private ZoneId zoneOf(CaseKey key) {
        return zone(
                "select i.zone from outreach_case c join institution i on i.id = c.institution_id where c.id = :id",
                key.id().value());
    }

    private ZoneId zoneOf(UserId user) {
        return zone("select zone from app_user where id = :id", user.value());
    }

    private ZoneId zone(String sql, UUID id) {
        return ZoneId.of(jdbc.sql(sql).param("id", id).query(String.class).single());
    }
}
