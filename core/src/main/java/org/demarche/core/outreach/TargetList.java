package org.demarche.core.outreach;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.demarche.core.sql.SqlWhere;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a campaign has not addressed yet: by country, the lower or only chamber first. Fictional states are for fictional campaigns. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class TargetList {

    private static final String ROWS = """
            select i.id, i.kind, i.chamber_role as role, i.country, country_title(i.country, :language) as country_name,
                   institution_title(i.id, :language) as name,
                   (select count(*) from outreach_case c join institution o on o.id = c.institution_id
                     where c.campaign_id = :campaign and o.country = i.country) as cases_in_state
              from institution i
            """;

    private final JdbcClient jdbc;
    private final Access access;

    TargetList(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public List<TargetRow> find(CampaignId campaign, TargetFilter filter, Slice slice, Locale language) {
        var where = where(campaign, filter)
                .with("language", Languages.closest(language).getLanguage());
        return jdbc.sql(ROWS + where.sql() + """

                         order by country_title(i.country, :language) collate "uk-x-icu" nulls last, i.chamber_role = 'UPPER',
                                  i.kind = 'PARLIAMENT', institution_title(i.id, :language) collate "uk-x-icu", i.id
                         limit :limit offset :offset""")
                .params(where.parameters())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(TargetRow.class)
                .list();
    }

    public int count(CampaignId campaign, TargetFilter filter) {
        var where = where(campaign, filter);
        return jdbc.sql("select count(*) from institution i " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** All that the filter finds, to choose them in one go; never more than one opening takes. */
    public List<InstitutionId> ids(CampaignId campaign, TargetFilter filter) {
        var where = where(campaign, filter);
        return jdbc
                .sql("select i.id from institution i " + where.sql() + " order by i.id limit " + CaseService.MOST)
                .params(where.parameters())
                .query(UUID.class)
                .list()
                .stream()
                .map(InstitutionId::new)
                .toList();
    }

    private SqlWhere where(CampaignId campaign, TargetFilter filter) {
        access.scope().require(Action.READ, campaign);
        var where = new SqlWhere()
                .and("i.archived_at is null")
                .and(
                        "i.kind = any(:kinds)",
                        "kinds",
                        filter.kinds().stream().map(Enum::name).toArray(String[]::new))
                .and("""
                        not exists (select from outreach_case c
                                     where c.campaign_id = :campaign and c.institution_id = i.id)""", "campaign", campaign)
                .and("""
                        (i.country is null or i.country not in ('XA', 'XB', 'XC')
                         or (select g.fictional from campaign g where g.id = :campaign))""")
                .andIf(filter.country(), "i.country = :country", "country")
                .andIf(filter.newStates(), """
                        not exists (select from outreach_case c join institution o on o.id = c.institution_id
                                     where c.campaign_id = :campaign and o.country = i.country)""");
        if (!filter.text().isEmpty()) {
            where.and("""
                    (exists (select from country k where k.iso2 = i.country
                                and (find_text(k.name_en) like find_text(:text) or find_text(k.name_uk) like find_text(:text)))
                     or exists (select from institution_name n
                                 where n.institution_id = i.id and find_text(n.name) like find_text(:text)))""", "text", Sql.contains(filter.text()));
        }
        return where;
    }
}
