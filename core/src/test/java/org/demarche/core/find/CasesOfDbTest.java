package org.demarche.core.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.InteractionId;
import org.demarche.core.outreach.InteractionKind;
import org.demarche.core.outreach.InteractionService;
import org.demarche.core.outreach.LogInteraction;
import org.demarche.core.outreach.Scene;
import org.demarche.core.restriction.Restrict;
import org.demarche.core.restriction.RestrictedObject;
import org.demarche.core.restriction.RestrictedType;
import org.demarche.core.restriction.RestrictionService;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class CasesOfDbTest {

    private static final String SAID = "The secretary named the members who hesitate";

    @Autowired
    private CasesOf cases;

    @Autowired
    private InteractionService interactions;

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private Scene scene;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private CaseId id;
    private InteractionId call;

    @BeforeEach
    void liliaCalled() {
        scene.set();
        id = scene.caseOfLilia();
        scene.asLilia();
        call = interactions.log(new LogInteraction(
                id, InteractionKind.CALL, clock.instant().minusSeconds(60), SAID, "", null, null, null, null));
    }

    @Test
    void notesNobodyWhereNothingIsRestricted() {
        assertThat(said()).contains(SAID);

        assertThat(read()).isEmpty();
    }

    @Test
    void notesWhoReadsWhatWasSaidInARestrictedCase() {
        restrictions.restrict(new Restrict(RestrictedObject.of(id), List.of(), null, "A source at risk"));

        assertThat(said()).contains(SAID);

        assertThat(read()).containsExactly(id.value());
    }

    @Test
    void notesWhoReadsARestrictedEntryOfAnOpenCase() {
        restrictions.restrict(new Restrict(
                new RestrictedObject(RestrictedType.INTERACTION, call.value(), id),
                List.of(),
                null,
                "A source at risk"));

        assertThat(said()).contains(SAID);
        assertThat(read()).containsExactly(call.value());

        scene.asMaksym();
        assertThat(said()).doesNotContain(SAID);
    }

    private List<String> said() {
        var institution = jdbc.sql("select institution_id as value from outreach_case where id = ?")
                .param(id.value())
                .query(InstitutionId.class)
                .single();
        return cases.lastContacts(access.scope(), institution, 5, Languages.ENGLISH).stream()
                .map(LastContact::text)
                .toList();
    }

    private List<UUID> read() {
        return jdbc.sql(
                        "select object_id from audit_entry where kind = 'RESTRICTED_READ' and use_case = 'CasesOf.lastContacts'")
                .query(UUID.class)
                .list();
    }
}
