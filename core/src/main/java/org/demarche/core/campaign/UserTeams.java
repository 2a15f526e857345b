package org.demarche.core.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which teams somebody is, for administrators: names and roles, nothing of what the campaigns hold. */
@Component
@Transactional(readOnly = true)
@Needs(Right.ADMINISTER)
public class UserTeams {

    private final JdbcClient jdbc;
    private final Clock clock;

    UserTeams(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of today first, then by the name of the campaign. */
    public List<UserTeamRow> of(UserId user, Locale language) {
        return jdbc.sql("""
                        select t.campaign_id, case :lang when 'uk' then t.name_uk else t.name_en end as campaign, t.role, t.from_on, t.until_on, t.coordinators
                          from teams_of(:user, :today) t
                         order by coalesce(t.until_on < :today, false), campaign, t.from_on, t.id""")
                .param("user", user.value())
                .param("today", LocalDate.now(clock))
                .param("lang", Languages.closest(language).getLanguage())
                .query((row, _) -> new UserTeamRow(
                        new CampaignId(row.getObject("campaign_id", UUID.class)),
                        row.getString("campaign"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        List.of((String[]) row.getArray("coordinators").getArray())))
                .list();
    }
}
