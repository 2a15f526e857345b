package org.demarche.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.Verification;
import org.demarche.core.outreach.InitiativeEnding;
import org.demarche.core.text.Bilingual;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@DbTest
class RecognitionServiceDbTest {

    private static final ActSource SOURCE = ActSource.at("https://news.example/2");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecognitionService recognitions;

    private RegisterFixture given;
    private InstitutionId senate;

    @BeforeEach
    void someSenate() {
        given = new RegisterFixture(jdbc);
        senate = given.chamber("CZ-T", "CZ", "UPPER");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsAllThatIsRecorded() {
        given.signIn(Role.COORDINATOR);
        var facts = new ActFacts(
                new Act(senate, ActForm.LAW, "", new Bilingual("", "Про визнання"), true, new PartialDate("2024-12")),
                new Evidence(
                        List.of(new ActSource(null, new Bilingual("the minutes", ""), null)),
                        List.of(new VoteReport(
                                new Bilingual("RFE/RL", "Радіо Свобода"),
                                "https://news.example/1",
                                new Tally(70, 0, 4, null, 76, null, 81),
                                VoteMethod.ROLL_CALL,
                                Bilingual.NONE,
                                true)),
                        true,
                        Verification.PARTLY),
                Set.of(given.principalAsk, given.otherAsk),
                new Way(
                        List.of(new PathStep(new PartialDate("2024-11"), new Bilingual("Committee", "Комітет"))),
                        List.of(new PastAttempt(
                                new Bilingual("Bill", "Законопроєкт"),
                                new PartialDate("2016"),
                                new PartialDate("2016-12-13"),
                                InitiativeEnding.DEFEATED))),
                new Bilingual("A note", ""),
                "We, the Senate");

        var id = recognitions.record(facts);

        assertThat(recognitions.find(id).facts()).isEqualTo(facts);
    }

    @Test
    void usesAnotherReportOfTheVote() {
        given.signIn(Role.COORDINATOR);
        var id = recognitions.record(given.act(senate, "2024-12-18", given.principalAsk));
        recognitions.addSource(id, version(id), SOURCE, report("One"));
        recognitions.addSource(id, version(id), SOURCE, report("Another"));

        recognitions.use(id, version(id), 1);

        assertThat(recognitions.find(id).evidence().reports())
                .extracting(VoteReport::used)
                .containsExactly(false, true);
    }

    @Test
    void addsASource() {
        given.signIn(Role.COORDINATOR);
        var id = recognitions.record(given.act(senate, "2024-12-18", given.principalAsk));

        recognitions.addSource(id, version(id), SOURCE, null);

        assertThat(recognitions.find(id).evidence().sources()).hasSize(2);
    }

    @Test
    void refusesAChangeBySomebodyWhoSawAnOlderVersion() {
        given.signIn(Role.COORDINATOR);
        var id = recognitions.record(given.act(senate, "2024-12-18", given.principalAsk));
        int seen = version(id);
        recognitions.addSource(id, seen, SOURCE, null);

        assertThatThrownBy(() -> recognitions.archive(id, seen)).hasMessage("refused.stale");
    }

    @Test
    void refusesAnActOfTheFuture() {
        given.signIn(Role.COORDINATOR);

        assertThatThrownBy(() -> recognitions.record(given.act(senate, "2099-01-01")))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.date.future");
    }

    @Test
    void archivesAndRestores() {
        given.signIn(Role.COORDINATOR);
        var id = recognitions.record(given.act(senate, "2024-12-18", given.principalAsk));

        recognitions.archive(id, version(id));
        assertThat(recognitions.find(id).isArchived()).isTrue();

        recognitions.restore(id);
        assertThat(recognitions.find(id).isArchived()).isFalse();
    }

    @Test
    void lacksTheRightToRecordForStaffAndLeadership() {
        given.signIn(Role.STAFF, Role.LEADERSHIP);

        assertThatThrownBy(() -> recognitions.record(given.act(senate, "2024-12-18", given.principalAsk)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void lacksTheRightToGrantTheAskOfAnotherCampaign() {
        given.signIn(Role.COORDINATOR);
        var foreign = new RegisterFixture(jdbc).principalAsk;

        assertThatThrownBy(() -> recognitions.record(given.act(senate, "2024-12-18", foreign)))
                .hasMessage("refused.not-found");
    }

    private int version(RecognitionId id) {
        return recognitions.find(id).version();
    }

    private static VoteReport report(String source) {
        return new VoteReport(new Bilingual(source, ""), null, Tally.of(70, 0, 4), null, Bilingual.NONE, false);
    }
}
