package org.demarche.core.campaign;

import java.time.LocalDate;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.UserId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TeamMembers extends ListCrudRepository<TeamMember, TeamMemberId> {

    @Query("""
            select exists (select from app_user u join app_user_role r on r.user_id = u.id
                            where u.id = :user and u.active and r.role = :role)""")
    boolean mayHave(UserId user, String role);

    @Query("""
            select exists (select from team_member
                            where campaign_id = :campaign and user_id = :user and role = :role
                              and (until_on is null or until_on >= :today))""")
    boolean has(CampaignId campaign, UserId user, String role, LocalDate today);

    @Query("""
            select count(distinct user_id) from team_member
             where campaign_id = :campaign and role = 'COORDINATOR' and id <> :without
               and from_on <= :today and until_on is null""")
    int coordinators(CampaignId campaign, TeamMemberId without, LocalDate today);
}
