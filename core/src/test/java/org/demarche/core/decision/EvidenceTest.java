package org.demarche.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.Verification;
import org.demarche.core.text.Bilingual;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final ActSource SOURCE = ActSource.at("https://parliament.example/act");

    @Test
    void refusesAnActWithoutASource() {
        assertThatThrownBy(() -> new Evidence(List.of(), List.of(), false, Verification.VERIFIED))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.decision.source.missing");
    }

    @Test
    void refusesASourceThatIsNeitherAddressNorWords() {
        assertThatThrownBy(() -> new ActSource(" ", Bilingual.NONE, null))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.decision.source.missing");
        assertThatThrownBy(() -> ActSource.at("javascript:alert(1)"))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.decision.source.syntax");
    }

    @Test
    void refusesReportsOfWhichNoneOrTwoAreUsed() {
        for (var reports : List.of(List.of(report(false)), List.of(report(true), report(true)))) {
            assertThatThrownBy(() -> evidence(reports))
                    .isInstanceOf(Refused.class)
                    .hasMessage("refused.decision.report.one-used");
        }
    }

    @Test
    void usesTheFirstReportUntilAnotherIsChosen() {
        var evidence = evidence(List.of()).withReport(report(false)).withReport(report(true));

        assertThat(evidence.reports()).extracting(VoteReport::used).containsExactly(true, false);
        assertThat(evidence.using(1).reports()).extracting(VoteReport::used).containsExactly(false, true);
    }

    private static Evidence evidence(List<VoteReport> reports) {
        return new Evidence(List.of(SOURCE), reports, false, Verification.VERIFIED);
    }

    private static VoteReport report(boolean used) {
        return new VoteReport(new Bilingual("A newspaper", ""), null, Tally.of(70, 0, 4), null, Bilingual.NONE, used);
    }
}
