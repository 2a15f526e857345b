package org.demarche.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Bilingual;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DbTest
class RecognitionListDbTest {

    private static final ActSource SOURCE = ActSource.at("https://news.example/2");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecognitionService recognitions;

    @Autowired
    private RecognitionList list;

    private RegisterFixture given;
    private Scope scope;

    @BeforeEach
    void threeActs() {
        given = new RegisterFixture(jdbc);
        scope = given.signIn(Role.COORDINATOR);
        var senate =
                recognitions.record(given.act(given.chamber("CZ-T", "CZ", "UPPER"), "2024-12-18", given.principalAsk));
        recognitions.record(given.act(given.chamber("PL-T", "PL", "LOWER"), "2024-07", given.principalAsk));
        recognitions.record(given.act(given.assembly("PACE-T"), "2021-06-23", given.otherAsk));
        recognitions.addSource(
                senate,
                recognitions.find(senate).version(),
                SOURCE,
                new VoteReport(new Bilingual("RFE/RL", ""), null, Tally.of(70, 0, 4), null, Bilingual.NONE, true));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsTheNewestFirstWithTheReportThatIsUsed() {
        var rows = find(RecognitionFilter.NONE);

        assertThat(rows)
                .extracting(row -> row.adoptedOn().text())
                .containsExactly("2024-12-18", "2024-07", "2021-06-23");
        assertThat(rows.getFirst().state()).isEqualTo("Czechia");
        assertThat(rows.getFirst().votesFor()).isEqualTo(70);
        assertThat(rows.getFirst().against()).isZero();
        assertThat(rows.get(1).votesFor()).isNull();
        assertThat(rows).extracting(RecognitionRow::counted).containsExactly(true, true, false);
    }

    @Test
    void tellsCountedFromSupportive() {
        assertThat(find(filter().withKind(RecognitionFilter.Kind.COUNTED))).hasSize(2);
        assertThat(find(filter().withKind(RecognitionFilter.Kind.SUPPORTIVE)))
                .extracting(RecognitionRow::country)
                .containsExactly((String) null);
    }

    @Test
    void filtersByAskAndForm() {
        assertThat(find(filter().withAsk(given.otherAsk))).hasSize(1);
        assertThat(find(filter().withForm(ActForm.LAW))).isEmpty();
        assertThat(list.count(scope, filter().withForm(ActForm.RESOLUTION), Locale.ENGLISH))
                .isEqualTo(3);
    }

    @Test
    void findsByCountryInEitherLanguageAndNeverByAWildcard() {
        assertThat(find(filter().withText("Польща"))).hasSize(1);
        assertThat(find(filter().withText("poland"))).hasSize(1);
        assertThat(find(filter().withText("%"))).isEmpty();
    }

    @Test
    void sortsByChamber() {
        assertThat(list.find(scope, filter(), RecognitionSort.CHAMBER, Slice.FIRST_FIFTY, Locale.ENGLISH))
                .extracting(RecognitionRow::country)
                .containsExactly("CZ", "PL", null);
    }

    @Test
    void showsNothingToSomebodyWithoutATeam() {
        assertThat(list.find(
                        Scope.none(UserId.create()),
                        RecognitionFilter.NONE,
                        RecognitionSort.NEWEST,
                        Slice.FIRST_FIFTY,
                        Locale.ENGLISH))
                .isEmpty();
    }

    private RecognitionFilter filter() {
        return RecognitionFilter.NONE.in(given.campaign);
    }

    private List<RecognitionRow> find(RecognitionFilter filter) {
        return list.find(scope, filter, RecognitionSort.NEWEST, Slice.FIRST_FIFTY, Locale.ENGLISH);
    }
}
