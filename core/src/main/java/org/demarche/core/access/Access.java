package org.demarche.core.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.core.base.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asking, and how far they reach. */
@Component
@EnableConfigurationProperties(StepUpSettings.class)
public class Access {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Directory> directories;
    private final StepUpSettings stepUp;

    Access(JdbcClient jdbc, Clock clock, ObjectProvider<Directory> directories, StepUpSettings stepUp) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.directories = directories;
        this.stepUp = stepUp;
    }

    /** @throws Refused not allowed, when nobody is signed in */
    public UserId user() {
        return userIfAny().orElseThrow(Refused::notAllowed);
    }

    /** Who is signed in; empty when the product itself is at work. */
    public Optional<UserId> userIfAny() {
        return Asking.signedIn().map(SignedIn::userId);
    }

    /**
     * For what must not be done at a desk that was left, or on the word of an identity provider that nobody can ask:
     * exports, roles, teams, lifting a restriction.
     *
     * @throws StepUpNeeded when they proved who they are more than five minutes ago
     * @throws Refused when the identity provider has been away for more than ten minutes
     * @see StepUpSettings
     */
    public void requireRecentSignIn() {
        var now = clock.instant();
        directories.stream()
                .flatMap(directory -> directory.awaySince().stream())
                .filter(since -> since.isBefore(now.minus(stepUp.providerAway())))
                .findAny()
                .ifPresent(since -> {
                    throw new Refused(
                            "refused.identity-provider-away",
                            Duration.between(since, now).toMinutes());
                });
        var proved = Asking.signedIn().orElseThrow(Refused::notAllowed).authenticatedAt();
        if (proved.isBefore(now.minus(stepUp.recent()))) {
            throw new StepUpNeeded();
        }
    }

    /** The roles from sign-in: the ceiling. */
    public Set<Role> ceiling() {
        return Asking.roles();
    }

    /** Whether their roles give them this right; an account that was switched off has none, from that moment on. */
    public boolean may(Right right) {
        return Policy.allows(right, ceiling())
                && userIfAny().filter(this::isSwitchedOff).isEmpty();
    }

    /** The teams of today, each role cut at the ceiling; nothing for an account that was switched off. */
    @Transactional(readOnly = true, noRollbackFor = Refused.class)
    public Scope scope() {
        var user = user();
        var ceiling = ceiling();
        var roles = new HashMap<CampaignId, Set<Role>>();
        var archived = new HashSet<CampaignId>();
        jdbc
                .sql("""
                select m.campaign_id, m.role, c.archived_at is not null as archived
                  from team_member m
                  join campaign c on c.id = m.campaign_id
                 where m.user_id = :user
                   and exists (select from app_user where id = :user and active)
                   and m.from_on <= :today
                   and (m.until_on is null or m.until_on >= :today)""")
                .param("user", user.value())
                .param("today", LocalDate.now(clock))
                .query(Membership.class)
                .list()
                .stream()
                .filter(membership -> ceiling.contains(membership.role()))
                .forEach(membership -> {
                    roles.computeIfAbsent(membership.campaignId(), _ -> EnumSet.noneOf(Role.class))
                            .add(membership.role());
                    if (membership.archived()) {
                        archived.add(membership.campaignId());
                    }
                });
        return new Scope(user, roles, archived);
    }

    private boolean isSwitchedOff(UserId user) {
        return jdbc.sql("select not active from app_user where id = :user")
                .param("user", user.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private record Membership(CampaignId campaignId, Role role, boolean archived) {}
}
