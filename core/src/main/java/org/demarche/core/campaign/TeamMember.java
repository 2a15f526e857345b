package org.demarche.core.campaign;

import java.time.LocalDate;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody in the team of a campaign, in one role, from a day until a day that may still be open. Both days count. */
@Table("team_member")
public class TeamMember implements Persistable<TeamMemberId> {

    @Id
    private TeamMemberId id;

    private CampaignId campaignId;
    private UserId userId;
    private Role role;
    private LocalDate fromOn;
    private @Nullable LocalDate untilOn;

    @Transient
    private boolean fresh;

    /** For the mapper, which fills the fields. */
    private TeamMember() {}

    static TeamMember join(CampaignId campaign, UserId user, Role role, LocalDate from, @Nullable LocalDate until) {
        if (!role.worksInCampaigns()) {
            throw new Refused("refused.team.role");
        }
        var member = new TeamMember();
        member.id = TeamMemberId.create();
        member.fresh = true;
        member.campaignId = campaign;
        member.userId = user;
        member.role = role;
        member.stay(from, until);
        return member;
    }

    void stay(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new Refused("refused.team.until-before-from");
        }
        fromOn = from;
        untilOn = until;
    }

    /** Yesterday was the last day. */
    void leave(LocalDate today) {
        untilOn = today.minusDays(1);
    }

    /** The same person in another role from today, or from the day they come. */
    TeamMember as(Role newRole, LocalDate today) {
        return join(campaignId, userId, newRole, fromOn.isAfter(today) ? fromOn : today, untilOn);
    }

    boolean isOver(LocalDate today) {
        return untilOn != null && untilOn.isBefore(today);
    }

    boolean cameBefore(LocalDate today) {
        return fromOn.isBefore(today);
    }

    @Override
    public TeamMemberId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public CampaignId campaign() {
        return campaignId;
    }

    public UserId user() {
        return userId;
    }

    public Role role() {
        return role;
    }

    public LocalDate from() {
        return fromOn;
    }

    public @Nullable LocalDate until() {
        return untilOn;
    }
}
