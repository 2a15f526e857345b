package org.demarche.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DbTest
class CountingRuleDbTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecognitionService recognitions;

    @Autowired
    private CountingRule rule;

    private RegisterFixture given;
    private Scope scope;

    @BeforeEach
    void signIn() {
        given = new RegisterFixture(jdbc);
        scope = given.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /**
     * Poland's lower house, both chambers of Czechia, Canada's twice, Ukraine; an assembly; Latvia without the principal
     * ask.
     */
    @Test
    void countsThreeStatesAndFiveChambers() {
        adopts("PL-L", "PL", "LOWER", "2024-07-12");
        adopts("CZ-U", "CZ", "UPPER", "2024-12-18");
        adopts("CZ-L", "CZ", "LOWER", "2025-03");
        var commons = given.chamber("CA-L", "CA", "LOWER");
        recognitions.record(given.act(commons, "2022-05-18", given.principalAsk));
        recognitions.record(given.act(commons, "2023-05-18", given.principalAsk));
        adopts("UA-U", "UA", "UNICAMERAL", "2015-11-12");
        recognitions.record(given.act(given.assembly("PACE-T"), "2024-06", given.principalAsk));
        recognitions.record(given.act(given.chamber("LV-T", "LV", "UNICAMERAL"), "2019-05-09", given.otherAsk));

        var count = count();

        assertThat(count.states()).isEqualTo(3);
        assertThat(count.chambers()).isEqualTo(5);
        assertThat(count.countries()).containsExactlyInAnyOrder("PL", "CZ", "CA", "UA");
        assertThat(count.acts())
                .extracting(CountedAct::country, act -> act.adoptedOn().text(), CountedAct::verdict)
                .containsExactly(
                        tuple("CZ", "2025-03", Verdict.STATE_COUNTED),
                        tuple("CZ", "2024-12-18", Verdict.STATE),
                        tuple("PL", "2024-07-12", Verdict.STATE),
                        tuple(null, "2024-06", Verdict.NO_CHAMBER),
                        tuple("CA", "2023-05-18", Verdict.CHAMBER_COUNTED),
                        tuple("CA", "2022-05-18", Verdict.STATE),
                        tuple("UA", "2015-11-12", Verdict.HOME));
    }

    @Test
    void countsUkraineAsAnyOtherStateWhereTheCampaignHasNoHome() {
        adopts("UA-U", "UA", "UNICAMERAL", "2015-11-12");

        assertThat(count().home()).contains("Ukraine");
        assertThat(count().states()).isZero();

        jdbc.sql("update campaign set home_country = null where id = :id")
                .param("id", given.campaign.value())
                .update();
        assertThat(count().home()).isEmpty();
        assertThat(count().states()).isOne();
    }

    @Test
    void countsAJointSittingAsOneChamber() {
        var parliament = given.institution("XB-P", "XB", "PARLIAMENT", null);
        recognitions.record(given.act(parliament, "2025-01", given.principalAsk));

        assertThat(count().states()).isOne();
        assertThat(count().chambers()).isOne();
    }

    @Test
    void doesNotCountWhatIsArchived() {
        var id = adopts("PL-L", "PL", "LOWER", "2024-07-12");

        recognitions.archive(id, recognitions.find(id).version());

        assertThat(count().chambers()).isZero();
    }

    @Test
    void doesNotCountForAnotherCampaign() {
        adopts("PL-L", "PL", "LOWER", "2024-07-12");

        var another = new RegisterFixture(jdbc);

        assertThat(rule.count(scope, another.campaign, Locale.ENGLISH).acts()).isEmpty();
    }

    private RecognitionId adopts(String code, String country, String role, String on) {
        return recognitions.record(given.act(given.chamber(code, country, role), on, given.principalAsk));
    }

    private RecognitionCount count() {
        return rule.count(scope, given.campaign, Locale.ENGLISH);
    }
}
