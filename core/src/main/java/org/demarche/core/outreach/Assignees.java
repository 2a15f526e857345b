package org.demarche.core.outreach;

import java.time.Clock;
import java.time.LocalDate;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who a part in a case can be given to: the team of today; coordinators only can coordinate. */
@Component
class Assignees {

    private final JdbcClient jdbc;
    private final Clock clock;

    Assignees(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the name */
    String require(CampaignId campaign, UserId user, Part part) {
        var roles = part == Part.COORDINATOR ? new String[] {"COORDINATOR"} : new String[] {"STAFF", "COORDINATOR"};
        return jdbc.sql("""
                        select u.name
                          from app_user u
                         where u.id = :user
                           and u.active
                           and exists (select from team_member m
                                        where m.user_id = u.id and m.campaign_id = :campaign and m.role = any(:roles)
                                          and m.from_on <= :today and (m.until_on is null or m.until_on >= :today))""")
                .param("user", user.value())
                .param("campaign", campaign.value())
                .param("roles", roles)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refused("refused.case.assign.not-in-team"));
    }

    String nameOf(UserId user) {
        return jdbc.sql("select name from app_user where id = :user")
                .param("user", user.value())
                .query(String.class)
                .single();
    }
}
