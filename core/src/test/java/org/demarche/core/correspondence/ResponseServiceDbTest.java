package org.demarche.core.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.AskId;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.AskText;
import org.demarche.core.dossier.ComposePackage;
import org.demarche.core.dossier.DocumentPackage;
import org.demarche.core.dossier.PackageService;
import org.demarche.core.outreach.Channel;
import org.demarche.core.outreach.DispatchId;
import org.demarche.core.outreach.DispatchService;
import org.demarche.core.outreach.RecordDispatch;
import org.demarche.core.outreach.Scene;
import org.demarche.core.outreach.Standing;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class ResponseServiceDbTest {

    @Autowired
    private ResponseService responses;

    @Autowired
    private DispatchService dispatches;

    @Autowired
    private PackageService packages;

    @Autowired
    private AskService asks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Scene scene;

    private CaseId id;
    private AskId ask;
    private DispatchId sent;
    private LocalDate today;

    @BeforeEach
    void aCaseWhoseAnswerIsAwaited() {
        scene.set();
        id = scene.openedCase();
        var words = new Bilingual("Recognise", "Визнати");
        ask = asks.raise(scene.campaign(), new AskText(words, words, false, "", ""));
        today = scene.today();
        sent = dispatches.record(new RecordDispatch(
                id, null, Channel.EMAIL, "", today.minusDays(10), null, today.plusDays(5), "", null));
    }

    @Test
    void answersTheAsksAndTheDispatch() {
        scene.asMaksym();

        responses.record(response(Map.of(ask, Standing.SUPPORTIVE), sent, today));

        assertThat(text("select standing from case_ask where case_id = :id")).isEqualTo("SUPPORTIVE");
        assertThat(text("select answered_on::text from dispatch where case_id = :id"))
                .isEqualTo(today.toString());
        assertThat(text("select last_contact_on::text from outreach_case where id = :id"))
                .isEqualTo(today.toString());
        assertThat(
                        text(
                                "select details ->> 'classification' from timeline_entry where case_id = :id and kind = 'RESPONSE_RECEIVED'"))
                .isEqualTo("HOLDING");
    }

    @Test
    void leavesTheDispatchOpenWhenItAnswersNone() {
        responses.record(response(Map.of(), null, today));

        assertThat(text("select coalesce(answered_on::text, 'open') from dispatch where case_id = :id"))
                .isEqualTo("open");
    }

    @Test
    void refusesAnAnswerOfTomorrowAndAnAskThatIsNotOfTheCampaign() {
        assertThatThrownBy(() -> responses.record(response(Map.of(), null, today.plusDays(1))))
                .hasMessage("refused.date.future");
        assertThatThrownBy(() -> responses.record(response(Map.of(AskId.create(), Standing.GRANTED), null, today)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> responses.record(response(Map.of(ask, Standing.NOT_RAISED), null, today)))
                .hasMessage("refused.response.standing");
    }

    @Test
    void takesAResponseBackAndLetsTheAskStandAsBefore() {
        responses.record(response(Map.of(ask, Standing.UNDER_DISCUSSION), null, today.minusDays(5)));
        var wrong = responses.record(response(Map.of(ask, Standing.DECLINED), sent, today));

        responses.withdraw(wrong, "The answer of another parliament.");

        assertThat(text("select standing || ' ' || since from case_ask where case_id = :id"))
                .isEqualTo("UNDER_DISCUSSION " + today.minusDays(5));
        assertThat(text("select coalesce(answered_on::text, 'open') from dispatch where case_id = :id"))
                .isEqualTo("open");
        assertThat(text("select last_contact_on::text from outreach_case where id = :id"))
                .isEqualTo(today.minusDays(5).toString());
        assertThat(text("select text from timeline_entry where case_id = :id and kind = 'TAKEN_BACK'"))
                .isEqualTo("The answer of another parliament.");
    }

    @Test
    void countsTheFirstAnswerThatIsLeft() {
        var first = responses.record(response(Map.of(), sent, today.minusDays(5)));
        responses.record(response(Map.of(), sent, today));
        assertThat(text("select answered_on::text from dispatch where case_id = :id"))
                .isEqualTo(today.minusDays(5).toString());

        responses.withdraw(first, "");

        assertThat(text("select answered_on::text from dispatch where case_id = :id"))
                .isEqualTo(today.toString());
    }

    @Test
    void raisesNoAskThatNobodyAnsweredAnyMore() {
        var wrong = responses.record(response(Map.of(ask, Standing.DECLINED), null, today));

        responses.withdraw(wrong, "");

        assertThat(text("select standing from case_ask where case_id = :id")).isEqualTo("NOT_RAISED");
    }

    @Test
    void raisesTheAsksWithThePackageAndFallsBackToThat() {
        var pack = packages.compose(
                scene.campaign(), new ComposePackage(new Bilingual("Package", "Пакет"), List.of(document())));
        dispatches.record(new RecordDispatch(id, pack, Channel.POST, "", today.minusDays(9), null, null, "", null));
        assertThat(text("select standing || ' ' || since from case_ask where case_id = :id"))
                .isEqualTo("RAISED " + today.minusDays(9));

        var wrong = responses.record(response(Map.of(ask, Standing.DECLINED), null, today));
        responses.withdraw(wrong, "");

        assertThat(text("select standing || ' ' || since from case_ask where case_id = :id"))
                .isEqualTo("RAISED " + today.minusDays(9));
    }

    private static DocumentPackage.Document document() {
        return new DocumentPackage.Document(new Bilingual("Appeal", "Звернення"), List.of("uk"));
    }

    private RecordResponse response(Map<AskId, Standing> standings, @Nullable DispatchId answers, LocalDate on) {
        return new RecordResponse(
                id,
                on,
                "Registry",
                ResponseChannel.EMAIL,
                Classification.HOLDING,
                "Ihr Schreiben wurde weitergeleitet.",
                Locale.GERMAN,
                standings,
                answers,
                null);
    }

    private String text(String sql) {
        return jdbc.sql(sql).param("id", id.value()).query(String.class).single();
    }
}
