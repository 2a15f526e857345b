package org.demarche.core.outreach;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which institutions a case can be opened for: chambers, assemblies, and parliaments in joint sitting. */
@Component
class TargetSpace {

    private final JdbcClient jdbc;

    TargetSpace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An institution that may get a case, and whether it has one in the campaign, be it hidden from who asks. */
    record Target(InstitutionId id, ZoneId zone, boolean taken) {}

    /** @throws Refused when one of them is missing, archived or of a kind that cases are not about */
    List<Target> of(CampaignId campaign, Collection<InstitutionId> institutions) {
        var wanted = List.copyOf(new LinkedHashSet<>(institutions));
        var targets = jdbc.sql("""
                        select i.id, i.zone,
                               case_taken(:campaign, i.id) as taken
                          from unnest(:ids) with ordinality w (id, place)
                          join institution i on i.id = w.id
                         where i.archived_at is null
                           and i.kind in ('PARLIAMENT', 'CHAMBER', 'ASSEMBLY')
                         order by w.place""")
                .param("campaign", campaign.value())
                .param("ids", Sql.ids(wanted))
                .query((row, _) -> new Target(
                        new InstitutionId(row.getObject("id", UUID.class)),
                        ZoneId.of(row.getString("zone")),
                        row.getBoolean("taken")))
                .list();
        if (targets.size() < wanted.size()) {
            throw new Refused("refused.case.target");
        }
        return targets;
    }
}
