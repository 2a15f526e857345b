package org.demarche.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.PartialDate;
import org.demarche.core.campaign.AskId;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.AskText;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.Verification;
import org.demarche.core.outreach.Scene;
import org.demarche.core.text.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class ActsOfCasesDbTest {

    @Autowired
    private RecognitionService recognitions;

    @Autowired
    private AskService asks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Scene scene;

    private CaseId id;
    private AskId principal;
    private AskId other;

    @BeforeEach
    void aCaseWithTwoAsks() {
        scene.set();
        id = scene.openedCase();
        principal = raise("Recognise", "Визнати");
        other = raise("Commemorate", "Вшанувати");
    }

    @Test
    void grantsTheAsksOfTheCaseThatHasLedToIt() {
        recognitions.recordOf(id, act(Set.of(principal)));

        assertThat(standings()).containsExactly("1 GRANTED 2026-03-05");
        assertThat(text("select kind from timeline_entry where case_id = :id and kind = 'RECOGNITION'"))
                .hasSize(1);
    }

    @Test
    void letsTheAsksFollowACorrection() {
        var act = recognitions.recordOf(id, act(Set.of(principal)));

        recognitions.correct(act, recognitions.find(act).version(), act(Set.of(other)));

        assertThat(standings()).containsExactly("1 NOT_RAISED 2026-03-05", "2 GRANTED 2026-03-05");
    }

    @Test
    void grantsNothingWhileItIsArchived() {
        var act = recognitions.recordOf(id, act(Set.of(principal)));

        recognitions.archive(act, recognitions.find(act).version());
        assertThat(standings()).containsExactly("1 NOT_RAISED 2026-03-05");

        recognitions.restore(act);
        assertThat(standings()).containsExactly("1 GRANTED 2026-03-05");
    }

    private AskId raise(String english, String ukrainian) {
        var words = new Bilingual(english, ukrainian);
        return asks.raise(scene.campaign(), new AskText(words, words, false, "", ""));
    }

    private ActFacts act(Set<AskId> grants) {
        return new ActFacts(
                new Act(
                        institution(),
                        ActForm.RESOLUTION,
                        "12",
                        new Bilingual("On recognition", "Про визнання"),
                        false,
                        new PartialDate("2026-03-05")),
                new Evidence(
                        List.of(ActSource.at("https://news.example/3")), List.of(), false, Verification.UNVERIFIED),
                grants,
                Way.UNKNOWN,
                Bilingual.NONE,
                "");
    }

    private InstitutionId institution() {
        return jdbc.sql("select institution_id as value from outreach_case where id = :id")
                .param("id", id.value())
                .query(InstitutionId.class)
                .single();
    }

    private List<String> standings() {
        return text("""
                select a.number || ' ' || k.standing || ' ' || k.since
                  from case_ask k join ask a on a.id = k.ask_id where k.case_id = :id order by a.number""");
    }

    private List<String> text(String sql) {
        return jdbc.sql(sql).param("id", id.value()).query(String.class).list();
    }
}
