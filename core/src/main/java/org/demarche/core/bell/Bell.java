package org.demarche.core.bell;

import java.time.Clock;
import java.util.UUID;
import org.demarche.core.access.Access;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells somebody in the product of what is being done, in the transaction that does it. For features that have been allowed to
 * do it already. Nobody is told of what they do themselves.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Bell {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;
    private final JsonMapper json;

    Bell(JdbcClient jdbc, Access access, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
        this.json = json;
    }

    public void ring(Ring ring) {
        var by = access.userIfAny().orElse(null);
        if (ring.to().equals(by)) {
            return;
        }
        jdbc.sql("""
                        insert into notice (id, user_id, kind, by_id, case_id, campaign_id, restricted, subject_id, details, mail, made_at)
                        select :id, :to, :kind, cast(:by as uuid), c.id, coalesce(c.campaign_id, cast(:campaign as uuid)),
                               coalesce(c.restricted, false), cast(:subject as uuid), cast(:details as jsonb), :mail, :now
                          from (values (cast(:case as uuid))) v (id)
                          left join outreach_case c on c.id = v.id""")
                .param("id", Ids.next())
                .param("to", ring.to().value())
                .param("kind", ring.kind().name())
                .param("by", value(by))
                .param("case", value(ring.caseId()))
                .param("campaign", value(ring.campaign()))
                .param("subject", ring.subject())
                .param("details", json.writeValueAsString(ring.details()))
                .param("mail", ring.byMail() ? "AWAITED" : "NONE")
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }
}
