package org.demarche.core.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Noted;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.demarche.core.contact.PersonId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.sql.Sql;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases that the page of an institution or of a person leads to, and what passed in them last. */
@Component
@Needs(Right.READ_REGISTER)
@Transactional(readOnly = true)
public class CasesOf {

    private static final String CASES = """
            select c.id, c.institution_id, c.reference, case :language when 'uk' then k.name_uk else k.name_en end as campaign,
                   case :language when 'uk' then s.name_uk else s.name_en end as stage, s.phase, c.outcome, c.outcome_on,
                   c.closed_at is not null as closed
              from outreach_case c
              join campaign k on k.id = c.campaign_id
              join stage s on s.id = c.stage_id
             where c.campaign_id = any(:campaigns) and %s
             order by c.closed_at nulls first, c.reference""";

    private final JdbcClient jdbc;

    CasesOf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cases of the institution and of everything under it. */
    public List<InstitutionCase> institution(Scope scope, InstitutionId institution, Locale language) {
        return jdbc.sql(CASES.formatted("c.institution_id in (select id from institution_tree(:of))"))
                .param("of", institution.value())
                .param("campaigns", Sql.ids(scope.campaigns()))
                .param("language", Languages.closest(language).getLanguage())
                .query(InstitutionCase.class)
                .list();
    }

    /** Cases in which somebody spoke with the person, or heard from them. */
    public List<InstitutionCase> person(Scope scope, PersonId person, Locale language) {
        return jdbc.sql(CASES.formatted("""
                        c.id in (select i.case_id from interaction i where i.person_id = :of and i.withdrawn_at is null
                                 union all
                                 select r.case_id from response r where r.person_id = :of)"""))
                .param("of", person.value())
                .param("campaigns", Sql.ids(scope.campaigns()))
                .param("language", Languages.closest(language).getLanguage())
                .query(InstitutionCase.class)
                .list();
    }

    /** The last calls, letters, dispatches and replies with the institution and what stands under it, newest first. */
    public List<LastContact> lastContacts(Scope scope, InstitutionId institution, int most, Locale language) {
        return jdbc.sql("""
                select happened.case_id, c.campaign_id, c.restricted, happened.id, happened.sealed, happened.kind, happened.classification,
                       institution_title(c.institution_id, :language) as institution, happened.on_day, happened.text, u.name as by
                  from (select i.case_id, i.kind, null as classification, i.occurred_at::date as on_day,
                               left(i.text, 200) as text, i.logged_by as user_id, i.id, i.sealed
                          from interaction i where i.withdrawn_at is null and i.kind <> 'NOTE'
                        union all
                        select d.case_id, 'DISPATCH', null, d.sent_on, left(d.note, 200), d.recorded_by, d.id, false from dispatch d
                        union all
                        select r.case_id, 'RESPONSE', r.classification, r.received_on, left(r.text, 200), r.recorded_by, r.id, false
                          from response r) happened
                  join outreach_case c on c.id = happened.case_id
                  join app_user u on u.id = happened.user_id
                 where c.campaign_id = any(:campaigns) and c.institution_id in (select id from institution_tree(:of))
                 order by happened.on_day desc, happened.id desc
                 limit :most""")
                .param("of", institution.value())
                .param("campaigns", Sql.ids(scope.campaigns()))
                .param("language", Languages.closest(language).getLanguage())
                .param("most", most)
                .query((row, _) -> {
                    noteWhatIsRestricted(row);
                    return contact(row);
                })
                .list();
    }

    private static LastContact contact(ResultSet row) throws SQLException {
        return new LastContact(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("kind"),
                row.getString("classification"),
                row.getString("institution"),
                row.getObject("on_day", LocalDate.class),
                row.getString("text"),
                row.getString("by"));
    }

    /** Unlike a line of a list this shows what was said. */
    private static void noteWhatIsRestricted(ResultSet row) throws SQLException {
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        var campaign = new CampaignId(row.getObject("campaign_id", UUID.class));
        var id = row.getObject("id", UUID.class);
        if (row.getBoolean("restricted")) {
            Noted.restrictedRead("CASE", caseId, caseId, campaign);
        } else if (row.getBoolean("sealed")) {
            Noted.restrictedRead("INTERACTION", () -> id, caseId, campaign);
        }
    }
}
