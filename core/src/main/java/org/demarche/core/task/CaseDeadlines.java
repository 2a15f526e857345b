package org.demarche.core.task;

import java.util.List;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.outreach.CaseAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is due in one case: its next action, its open tasks, the answers that are awaited; the earliest first. */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_CAMPAIGNS)
public class CaseDeadlines {

    private final JdbcClient jdbc;
    private final CaseAccess access;

    CaseDeadlines(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public List<CaseDeadline> of(CaseId id) {
        access.require(id, Action.READ);
        return jdbc.sql("""
                        select d.type, d.id, d.title, nullif(d.kind, 'RESPONSE') as kind, d.why, d.due_on, d.since, u.name as assignee
                          from due_item d
                          left join app_user u on u.id = d.assignee_id
                         where d.case_id = :id
                           and not d.done
                         order by d.due_on, d.type, d.id""").param("id", id.value()).query(CaseDeadline.class).list();
    }
}
