package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.demarche.core.access.Part;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.sql.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseStagesDbTest extends CaseOfLilia {

    @Autowired
    private StageModels models;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private StageService stageService;

    @Test
    void movesToTheNextStageWithoutAReason() {
        stageService.move(id, version(), move("package-sent", ""));

        assertThat(now().stage()).isEqualTo(stage("package-sent"));
        assertThat(now().stageSince()).isEqualTo(today);
        assertThat(entries()).contains("STAGE_MOVED");
    }

    @Test
    void asksForAReasonWhenAMoveSkipsOrGoesBack() {
        assertThatThrownBy(() -> stageService.move(id, version(), move("referred", "")))
                .hasMessage("refused.case.move.reason.missing");

        stageService.move(id, version(), move("referred", "The registry passed it on at once."));
        stageService.move(id, version(), move("planned", "It was another letter."));

        assertThat(now().stage()).isEqualTo(stage("planned"));
    }

    @Test
    void closesWithAnOutcomeAndOpensAgain() {
        assertThatThrownBy(() -> stageService.move(id, version(), move("closed", "")))
                .hasMessage("refused.case.move.outcome.missing");

        stageService.move(id, version(), new StageMove(stage("closed"), today, "", Outcome.DECLINED));
        assertThat(now().closed()).isTrue();
        assertThat(now().outcome()).isEqualTo(Outcome.DECLINED);

        stageService.move(id, version(), move("in-committee", "A new chair."));
        assertThat(now().closed()).isFalse();
    }

    @Test
    void movesOnNoDayThatHasNotCome() {
        var tomorrow = new StageMove(stage("package-sent"), today.plusDays(1), "", null);

        assertThatThrownBy(() -> stageService.move(id, version(), tomorrow)).hasMessage("refused.date.future");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        int before = version();
        stageService.prioritise(id, before, Priority.HIGH);

        assertThatThrownBy(() -> stageService.prioritise(id, before, Priority.LOW))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.STALE));
    }

    @Test
    void letsTheOwnerWorkAndNobodyElseOfStaff() {
        scene.asLilia();
        nextActions.plan(id, version(), call(today));

        scene.asMaksym();
        assertThatThrownBy(() -> nextActions.complete(id, version()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED));
    }

    @Test
    void changesNothingInACaseOfAnArchivedCampaign() {
        nextActions.plan(id, version(), call(today));
        campaigns.archive(scene.campaign, campaigns.find(scene.campaign).version());

        assertThat(timeline.counts(id).all()).isPositive();
        assertThatThrownBy(() -> interactions.log(call("Too late.", clock.instant())))
                .hasMessage("refused.campaign.archived");
        assertThatThrownBy(() -> nextActions.complete(id, version())).hasMessage("refused.campaign.archived");
        assertThatThrownBy(() -> assignments.assign(List.of(id), Part.OWNER, scene.maksym, ""))
                .hasMessage("refused.campaign.archived");
        assertThat(jdbc.sql("select done from due_item where case_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void saysHowACaseDoesByOneRule() {
        assertThat(health()).isEqualTo("AT_RISK NO_NEXT_ACTION");

        nextActions.plan(id, version(), call(today.plusDays(1)));
        assertThat(health()).isEqualTo("AT_RISK DUE_SOON");

        nextActions.plan(id, version(), call(today.plusDays(2)));
        assertThat(health()).isEqualTo("ON_TRACK NONE");
        assertThat(healthAt(clock.instant().plus(Duration.ofDays(3)))).isEqualTo("LATE OVERDUE");

        nextActions.plan(id, version(), call(today.plusDays(60)));
        assertThat(healthAt(clock.instant().plus(Duration.ofDays(31)))).isEqualTo("AT_RISK SILENT");
    }

    private String health() {
        return healthAt(clock.instant());
    }

    private String healthAt(Instant moment) {
        return jdbc.sql("select health || ' ' || reason from case_health(:moment) where case_id = :id")
                .param("moment", Sql.at(moment))
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private StageMove move(String key, String reason) {
        return new StageMove(stage(key), today, reason, null);
    }

    private StageId stage(String key) {
        return models.of(scene.campaign).stage(key).id();
    }
}
