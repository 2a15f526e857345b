package org.demarche.core.outreach;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Noted;
import org.demarche.core.access.Right;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the cards on a case's page show, one query each. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class CaseCards {

    private final JdbcClient jdbc;
    private final CaseAccess access;

    CaseCards(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Every ask of the campaign, the principal one first; archived ones only where they were raised. */
    public List<CaseAskRow> asks(CaseId id, Locale language) {
        access.require(id, Action.READ);
        return jdbc.sql("""
                        select a.id, a.number, case :lang when 'uk' then a.short_uk else a.short_en end as title, a.principal,
                               coalesce(k.standing, 'NOT_RAISED') as standing, k.since,
                               r.from_whom as response_from, k.recognition_id
                          from outreach_case c
                          join ask a on a.campaign_id = c.campaign_id
                          left join case_ask k on k.case_id = c.id and k.ask_id = a.id
                          left join response r on r.id = k.response_id
                         where c.id = :id
                           and (a.archived_at is null or k.id is not null)
                         order by a.principal desc,
                                  array_position(array['GRANTED', 'SUPPORTIVE', 'DECLINED', 'UNDER_DISCUSSION', 'RAISED'], k.standing) nulls last,
                                  a.number""")
                .param("id", id.value())
                .param("lang", Languages.closest(language).getLanguage())
                .query(CaseAskRow.class)
                .list();
    }

    /** The latest first. */
    public List<DispatchRow> dispatches(CaseId id) {
        access.require(id, Action.READ);
        return jdbc.sql("""
                        select id, version, package_id, channel, recipient, sent_on, delivered_on, response_due_on, answered_on,
                               (select f.id from stored_file f where f.id = proof_file_id) as proof_file_id,
                               changed_by, changed_at
                          from dispatch
                         where case_id = :id
                         order by sent_on desc, id desc""").param("id", id.value()).query(DispatchRow.class).list();
    }

    /** Those that go on first, then the latest. */
    public List<InitiativeRow> initiatives(CaseId id) {
        access.require(id, Action.READ);
        return jdbc.sql("""
                        select id, version, title, started_on, ending, ended_on, note, source_url
                          from initiative
                         where case_id = :id
                         order by ending is not null, started_on desc, id desc""")
                .param("id", id.value())
                .query((row, _) -> InitiativeRows.read(row))
                .list();
    }

    /** The latest first. */
    public List<CaseFileRow> files(CaseId id) {
        var key = access.require(id, Action.READ);
        var rows =
                jdbc.sql("""
                        select f.id, f.name, f.size, f.stored_at, u.name as stored_by, f.sealed
                          from stored_file f
                          join app_user u on u.id = f.stored_by
                         where f.case_id = :id
                         order by f.stored_at desc, f.id""").param("id", id.value()).query(CaseFileRow.class).list();
        rows.stream()
                .filter(CaseFileRow::sealed)
                .forEach(row -> Noted.restrictedRead("FILE", row.id(), id, key.campaign()));
        return rows;
    }

    /** Who has a part now, then who had one before. */
    public List<AssignmentRow> assignments(CaseId id) {
        access.require(id, Action.READ);
        return jdbc.sql("""
                        select a.user_id, u.name, a.part, a.from_at, a.until_at, a.note
                          from case_assignment a
                          join app_user u on u.id = a.user_id
                         where a.case_id = :id
                         order by a.until_at desc nulls first, array_position(array['OWNER', 'COORDINATOR', 'HELPER'], a.part), a.from_at, a.id""").param("id", id.value()).query(AssignmentRow.class).list();
    }
}
