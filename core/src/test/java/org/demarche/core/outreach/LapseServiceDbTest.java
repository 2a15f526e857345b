package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Source;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.institution.LegislativeTermId;
import org.demarche.core.institution.Term;
import org.demarche.core.institution.TermService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LapseServiceDbTest extends CaseOfLilia {

    private static final Source WEBSITE = new Source(null, "Their website", null);

    @Autowired
    private LapseService service;

    @Autowired
    private TermService terms;

    @Autowired
    private StageService stages;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private StageModels models;

    @Test
    void closesTheCaseAndEndsItsAttemptsOnTheLastDayOfTheTerm() {
        initiatives.start(id, "Draft resolution", PartialDate.of(today.minusDays(40)), "");
        dissolved(today.minusDays(3));

        service.lapse(id, version(), "");

        assertThat(now().closed()).isTrue();
        assertThat(now().outcome()).isEqualTo(Outcome.LAPSED);
        assertThat(now().stageSince()).isEqualTo(today.minusDays(3));
        assertThat(endings()).isEqualTo("LAPSED " + today.minusDays(3));
        assertThat(entries()).contains("STAGE_MOVED", "OUTCOME_RECORDED", "INITIATIVE_ENDED");
    }

    @Test
    void keepsTheOutcomeThatWasReachedBefore() {
        dissolved(today.minusDays(3));
        stages.recordOutcome(id, version(), Outcome.SUPPORTIVE, today.minusDays(30), "");

        service.lapse(id, version(), "The rapporteur did not stand again.");

        assertThat(now().closed()).isTrue();
        assertThat(now().outcome()).isEqualTo(Outcome.SUPPORTIVE);
    }

    @Test
    void lapsesInNoHouseThatIsAtWork() {
        terms.enter(now().institution(), new Term("9th", today.minusYears(1), null, null, false), WEBSITE);

        assertThatThrownBy(() -> service.lapse(id, version(), "")).hasMessage("refused.case.lapse.not-dissolved");
        assertThat(now().closed()).isFalse();
    }

    @Test
    void takesTheSameCaseUpInTheNewTermWithItsHistory() {
        var old = dissolved(today.minusDays(3));
        service.lapse(id, version(), "");
        assertThatThrownBy(() -> service.takeUp(id, version(), stage("planned"), ""))
                .hasMessage("refused.case.take-up.dissolved");
        terms.enter(now().institution(), new Term("10th", today.minusDays(1), null, null, false), WEBSITE);
        int before = entries().size();

        service.takeUp(id, version(), stage("planned"), "");

        assertThat(old).isNotNull();
        assertThat(now().closed()).isFalse();
        assertThat(now().outcome()).isEqualTo(Outcome.OPEN);
        assertThat(now().stage()).isEqualTo(stage("planned"));
        assertThat(jdbc.sql("select title from initiative where case_id = :id and ending is null")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("10th");
        assertThat(entries()).hasSizeGreaterThan(before).contains("INITIATIVE_STARTED");
    }

    @Test
    void takesUpNothingThatWasDeclined() {
        terms.enter(now().institution(), new Term("10th", today.minusDays(1), null, null, false), WEBSITE);
        stages.move(id, version(), new StageMove(stage("closed"), today, "", Outcome.DECLINED));

        assertThatThrownBy(() -> service.takeUp(id, version(), stage("planned"), ""))
                .hasMessage("refused.case.take-up.not-lapsed");
    }

    private LegislativeTermId dissolved(LocalDate last) {
        return terms.enter(now().institution(), new Term("9th", last.minusYears(4), last, null, false), WEBSITE);
    }

    private String endings() {
        return jdbc.sql("select ending || ' ' || ended_on from initiative where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private StageId stage(String key) {
        return models.of(scene.campaign).stage(key).id();
    }
}
