package org.demarche.core.restriction;

import java.util.UUID;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Restricts cases where the restriction is there before the story begins; how people do it is told by its own tests. */
@Component
public class HiddenCases {

    private final JdbcClient jdbc;

    HiddenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For all but who does it and whom they name. */
    public void hide(CaseId id, UserId by, UserId... named) {
        var restriction = UUID.randomUUID();
        jdbc.sql("""
                        insert into restriction (id, object_type, object_id, case_id, campaign_id, set_by, set_at)
                        select :restriction, 'CASE', id, id, campaign_id, :by, now() from outreach_case where id = :case""")
                .param("restriction", restriction)
                .param("case", id.value())
                .param("by", by.value())
                .update();
        for (var person : named) {
            name(restriction, person, by);
        }
    }

    private void name(UUID restriction, UserId person, UserId by) {
        jdbc.sql("""
                        insert into restriction_person (restriction_id, user_id, added_by, added_at)
                        values (:restriction, :person, :by, now())""")
                .param("restriction", restriction)
                .param("person", person.value())
                .param("by", by.value())
                .update();
    }
}
