package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.sql.Slice;
import org.demarche.core.task.CaseDeadlines;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DbTest
class CasePageDbTest {

    @Autowired
    private CasePage page;

    @Autowired
    private CaseCards cards;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private CaseDeadlines deadlines;

    @Autowired
    private CaseFinder finder;

    @Autowired
    private StageService stages;

    @Autowired
    private NextActionService nextActions;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private DispatchService dispatches;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private Access access;

    @Autowired
    private Scene scene;

    private CaseId id;
    private LocalDate today;

    @BeforeEach
    void aCaseInWhichThingsHappened() {
        scene.set();
        id = scene.openedCase();
        today = scene.today();
        assignments.assign(List.of(id), Part.OWNER, scene.lilia, "");
        stages.move(id, 1, new StageMove(page.stages(id).stage("package-sent").id(), today.minusDays(3), "", null));
        nextActions.plan(id, 2, NextAction.of(ActionKind.CALL, "Call the registry", today, "They asked for it."));
        dispatches.record(new RecordDispatch(
                id, null, Channel.POST, "Registry", today.minusDays(3), null, today.plusDays(9), "", null));
        initiatives.start(id, "Motion 12", new PartialDate("2026"), "");
    }

    @Test
    void showsWhoAndWhatAndHowItDoes() {
        var head = page.head(id, Languages.ENGLISH);

        assertThat(head.ownerName()).isEqualTo("Lilia");
        assertThat(head.coordinatorName()).isNull();
        assertThat(head.reference()).isEqualTo("CT44-0001");
        assertThat(head.campaignName()).isEqualTo("Recognition");
        assertThat(head.today()).isEqualTo(today);
        assertThat(head.nextAction()).isNotNull();
        assertThat(head.caseHealth()).isEqualTo(new CaseHealth(Health.AT_RISK, HealthReason.DUE_SOON, today, 0));
    }

    @Test
    void showsWhenEachStageWasReached() {
        assertThat(page.reached(id)).hasSize(2).containsValue(today.minusDays(3));
    }

    @Test
    void showsTheTimelineByStrandNewestFirst() {
        var counts = timeline.counts(id);

        assertThat(counts).isEqualTo(new StrandCounts(6, 1, 2));
        assertThat(timeline.find(id, Strand.MESSAGE, Slice.FIRST_FIFTY))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.kind()).isEqualTo(EntryKind.DISPATCHED);
                    assertThat(sent.actor()).isEqualTo("Olena");
                    assertThat(sent.detail("to")).isEqualTo("Registry");
                });
        assertThat(timeline.find(id, null, new Slice(4, 50))).hasSize(2);
    }

    @Test
    void fillsTheCards() {
        assertThat(cards.asks(id, Languages.ENGLISH)).isEmpty();
        assertThat(cards.dispatches(id)).singleElement().satisfies(sent -> assertThat(sent.open())
                .isTrue());
        assertThat(cards.initiatives(id)).extracting(InitiativeRow::title).containsExactly("Motion 12");
        assertThat(cards.files(id)).isEmpty();
        assertThat(cards.assignments(id)).extracting(AssignmentRow::name).containsExactly("Lilia");
        assertThat(deadlines.of(id)).hasSize(2);
    }

    @Test
    void findsACaseByItsReferenceInScopeOnly() {
        assertThat(finder.find(access.scope(), "ct44-0001", Slice.FIRST_FIFTY, Languages.ENGLISH))
                .extracting(CaseChoice::id)
                .containsExactly(id);
        assertThat(finder.count(access.scope(), "100%")).isZero();

        scene.asStranger();
        assertThat(finder.find(access.scope(), "", Slice.FIRST_FIFTY, Languages.ENGLISH))
                .isEmpty();
        assertThatThrownBy(() -> page.head(id, Languages.ENGLISH)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> deadlines.of(id)).isInstanceOf(Refused.class);
    }
}
