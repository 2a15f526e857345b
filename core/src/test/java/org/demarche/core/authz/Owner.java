package org.demarche.core.authz;

import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Identifier;
import org.demarche.core.campaign.AskId;
import org.demarche.core.contact.ContactDetailId;
import org.demarche.core.contact.MembershipId;
import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PostId;
import org.demarche.core.decision.RecognitionId;
import org.demarche.core.institution.CalendarSpanId;
import org.demarche.core.institution.DayOffId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.LegislativeTermId;
import org.demarche.core.outreach.DispatchId;
import org.demarche.core.outreach.InitiativeId;
import org.demarche.core.task.DeadlineId;
import org.demarche.core.task.TaskId;
import org.demarche.testing.TestDatabase;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** The owner of the tables, who sees all: what no service can be asked for in the name of a person. */
@Component
class Owner {

    private static final Map<Class<?>, String> TABLES = Map.ofEntries(
            Map.entry(CampaignId.class, "campaign"),
            Map.entry(CaseId.class, "outreach_case"),
            Map.entry(UserId.class, "app_user"),
            Map.entry(AskId.class, "ask"),
            Map.entry(ContactDetailId.class, "contact_detail"),
            Map.entry(MembershipId.class, "membership"),
            Map.entry(PersonId.class, "person"),
            Map.entry(PostId.class, "post"),
            Map.entry(RecognitionId.class, "recognition"),
            Map.entry(InstitutionId.class, "institution"),
            Map.entry(CalendarSpanId.class, "calendar_span"),
            Map.entry(LegislativeTermId.class, "legislative_term"),
            Map.entry(DayOffId.class, "day_off"),
            Map.entry(DispatchId.class, "dispatch"),
            Map.entry(InitiativeId.class, "initiative"),
            Map.entry(TaskId.class, "task"),
            Map.entry(DeadlineId.class, "deadline"));

    private final JdbcClient jdbc;
    private final Map<Object, Integer> known = new HashMap<>();

    Owner(Environment environment) {
        jdbc = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"), TestDatabase.OWNER, TestDatabase.PASSWORD));
    }

    static boolean hasVersion(Class<?> id) {
        return TABLES.containsKey(id);
    }

    JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement);
    }

    /** The version that an object has now, so that nobody is refused for an old one. Zero for what does not exist, or has no version. */
    int versionOf(Object id) {
        return known.computeIfAbsent(id, this::versionNow);
    }

    /** Everything in the row, as text. */
    String row(Object id) {
        return sql("select to_jsonb(t)::text from " + TABLES.get(id.getClass()) + " t where id = :id")
                .param("id", ((Identifier) id).value())
                .query(String.class)
                .single();
    }

    int versionNow(Object id) {
        var table = TABLES.get(id.getClass());
        return table == null
                ? 0
                : sql("select version from " + table + " where id = :id")
                        .param("id", ((Identifier) id).value())
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
    }
}
