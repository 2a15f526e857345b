package org.demarche.core.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.core.base.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asking, and how far they reach. */
@Component
public class Access {

    private static final Duration RECENT = Duration.ofMinutes(5);
    private static final Duration PROVIDER_AWAY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Directory> directories;

    Access(JdbcClient jdbc, Clock clock, ObjectProvider<Directory> directories) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.directories = directories;
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
     * exports, roles, lifting a restriction.
     *
     * @throws StepUpNeeded when they proved who they are more than five minutes ago
     * @throws Refused when the identity provider has been away for more than ten minutes
     */
    public void requireRecentSignIn() {
        var now = clock.instant();
        if (directories.stream().anyMatch(each -> isAwayTooLong(each, now))) {
            throw new Refused("refused.identity-provider-away", PROVIDER_AWAY.toMinutes());
        }
        var proved = Asking.signedIn().orElseThrow(Refused::notAllowed).authenticatedAt();
        if (proved.isBefore(now.minus(RECENT))) {
            throw new StepUpNeeded();
        }
    }

    private static boolean isAwayTooLong(Directory directory, Instant now) {
        return directory
                .awaySince()
                .filter(since -> since.isBefore(now.minus(PROVIDER_AWAY)))
                .isPresent();
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
