package org.demarche.core.audit;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Noted;
import org.demarche.core.access.Right;
import org.demarche.core.base.Identifier;
import org.demarche.core.sql.Slice;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to one object, with what changed, for whoever may see the object. Screens have asked for the object before;
 * the scope is asked again, and the database as well. Newest first, without what only repeats it: entries of the timeline,
 * mails.
 */
@Component
@Transactional(readOnly = true)
@Needs(Right.READ_REGISTER)
public class AuditHistory {

    private static final String DEEDS = " and e.object_type not in ('TIMELINE', 'MESSAGE')";

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditNames names;
    private final AuditValues values;

    AuditHistory(JdbcClient jdbc, Access access, AuditNames names, AuditValues values) {
        this.jdbc = jdbc;
        this.access = access;
        this.names = names;
        this.values = values;
    }

    public List<AuditDetail> of(HistoryOf kind, Identifier object, Slice slice, Locale language) {
        var rows = jdbc.sql(AuditSql.page("where " + kind.condition() + DEEDS))
                .param("object", object.value())
                .param("campaigns", Sql.ids(access.scope().campaigns()))
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(AuditSql::row)
                .list();
        if (kind == HistoryOf.CASE) {
            noteIfRestricted(object);
        }
        return values.of(names.name(rows, language), language);
    }

    private void noteIfRestricted(Identifier object) {
        jdbc.sql("select id, campaign_id from outreach_case where id = :id and restricted")
                .param("id", object.value())
                .query(Restricted.class)
                .optional()
                .ifPresent(found -> Noted.restrictedRead("CASE", found.id(), found.id(), found.campaignId()));
    }

    private record Restricted(CaseId id, CampaignId campaignId) {}
}
