package org.demarche.core.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.DirectoryService;
import org.demarche.core.access.Needs;
import org.demarche.core.access.ReachNarrowed;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works on a campaign. A campaign always keeps a coordinator. A role in a team opens its cases, so all of this takes a
 * recent sign-in: {@link Access#requireRecentSignIn}.
 */
@Service
@Transactional
@Needs(Right.COORDINATE)
public class TeamService {

    private final TeamMembers team;
    private final DirectoryService directory;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamService(
            TeamMembers team,
            DirectoryService directory,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.team = team;
        this.directory = directory;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whoever has never signed in gets an account by it, so that work can be given to them before they come.
     *
     * @throws Refused when the directory does not know them, they lack the role, or have it in this team already
     */
    public TeamMemberId enlist(EnlistInTeam command) {
        requireManaging(command.campaign());
        var user = directory.enlist(command.subject());
        return join(new JoinTeam(command.campaign(), user, command.role(), command.from(), null));
    }

    /** @throws Refused when the account lacks the role, or has it in this team already */
    public TeamMemberId join(JoinTeam command) {
        requireManaging(command.campaign());
        var member = TeamMember.join(
                command.campaign(), command.user(), command.role(), checked(command.from()), command.until());
        mayHave(member);
        return team.save(member).getId();
    }

    /**
     * Another role from today on; the one before is kept with its days.
     *
     * @throws Refused when the account lacks the role, has it in this team already, or nobody would coordinate
     */
    public TeamMemberId changeRole(TeamMemberId id, Role role) {
        var before = load(id);
        if (before.isOver(today())) {
            throw new Refused("refused.team.over");
        }
        if (before.role() == role) {
            throw new Refused("refused.team.already");
        }
        keepCoordinator(before);
        var after = before.as(role, today());
        mayHave(after);
        end(before);
        return team.save(after).getId();
    }

    public void stay(TeamMemberId id, LocalDate from, @Nullable LocalDate until) {
        var member = load(id);
        if (until != null) {
            keepCoordinator(member);
        }
        member.stay(checked(from), until);
        team.save(member);
    }

    /** From today on they are not in the team; who came today leaves without a trace. */
    public void leave(TeamMemberId id) {
        var member = load(id);
        if (member.isOver(today())) {
            throw new Refused("refused.team.over");
        }
        keepCoordinator(member);
        end(member);
    }

    private void end(TeamMember member) {
        if (member.cameBefore(today())) {
            member.leave(today());
            team.save(member);
        } else {
            team.delete(member);
        }
        events.publishEvent(new ReachNarrowed(Set.of(member.user()), null));
    }

    /** Nobody has a role in a team that their account has not, and none twice. */
    private void mayHave(TeamMember member) {
        var role = member.role().name();
        if (!team.mayHave(member.user(), role)) {
            throw new Refused("refused.team.above-ceiling");
        }
        if (team.has(member.campaign(), member.user(), role, today())) {
            throw new Refused("refused.team.already");
        }
    }

    private TeamMember load(TeamMemberId id) {
        var member = team.findById(id).orElseThrow(Refused::notFound);
        requireManaging(member.campaign());
        return member;
    }

    private void requireManaging(CampaignId campaign) {
        access.scope().require(Action.MANAGE, campaign);
        access.requireRecentSignIn();
    }

    private void keepCoordinator(TeamMember member) {
        if (member.role() == Role.COORDINATOR && team.coordinators(member.campaign(), member.getId(), today()) == 0) {
            throw new Refused("refused.team.last-coordinator");
        }
    }

    private static LocalDate checked(LocalDate from) {
        if (!Dates.isFact(from)) {
            throw new Refused("refused.date.fact", from);
        }
        return from;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
