package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.access.Action;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.InstitutionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class CaseServiceDbTest {

    @Autowired
    private CaseService service;

    @Autowired
    private OutreachCases cases;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Timeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Scene scene;

    @BeforeEach
    void aCampaignWithItsTeam() {
        scene.set();
    }

    @Test
    void opensManyCasesInOneGoWithAscendingReferences() {
        var opened = service.open(new OpenCases(scene.campaign, scene.institutions(3)));
        service.open(new OpenCases(scene.campaign, scene.institutions(1)));

        assertThat(opened.cases())
                .map(id -> cases.findById(id).orElseThrow().reference())
                .containsExactly("CT44-0001", "CT44-0002", "CT44-0003");
        assertThat(cases.findAll()).extracting(OutreachCase::reference).contains("CT44-0004");
    }

    @Test
    void opensACaseAsPlannedWithNobodyOnIt() {
        var opened = cases.findById(scene.openedCase()).orElseThrow();

        assertThat(opened.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(opened.priority()).isEqualTo(Priority.NORMAL);
        assertThat(opened.owner()).isEmpty();
        assertThat(opened.nextAction()).isEmpty();
        assertThat(opened.closed()).isFalse();
    }

    @Test
    void leavesInstitutionsAloneThatHaveACase() {
        var institutions = scene.institutions(2);
        service.open(new OpenCases(scene.campaign, institutions.subList(0, 1)));

        var opened = service.open(new OpenCases(scene.campaign, institutions));

        assertThat(opened.cases()).hasSize(1);
        assertThat(opened.alreadyThere()).isEqualTo(1);
    }

    @Test
    void opensNoCaseForACommitteeOrForNobody() {
        assertThatThrownBy(() -> service.open(new OpenCases(scene.campaign, List.of(scene.institution("COMMITTEE")))))
                .hasMessage("refused.case.target");
        assertThatThrownBy(() -> service.open(new OpenCases(scene.campaign, List.of(InstitutionId.create()))))
                .hasMessage("refused.case.target");
        assertThatThrownBy(() -> service.open(new OpenCases(scene.campaign, List.of())))
                .hasMessage("refused.case.open-count");
    }

    @Test
    void takesBackAnOpeningButNotCasesInWhichSomethingHappened() {
        var opened = service.open(new OpenCases(scene.campaign, scene.institutions(3)));
        var touched = access.require(opened.cases().getFirst(), Action.LOG);
        timeline.add(touched, TimelineEvent.of(EntryKind.NOTE, Instant.EPOCH));

        int gone = service.undo(scene.campaign, opened.batch());

        assertThat(gone).isEqualTo(2);
        assertThat(cases.findAll()).extracting(OutreachCase::id).containsExactly(touched.id());
    }

    @Test
    void leavesTheFirstEntryInTheTimeline() {
        var id = scene.openedCase();

        var kinds = jdbc.sql("select kind from timeline_entry where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
        assertThat(kinds).containsExactly("CASE_OPENED");
    }

    @Test
    void answersAMissingCaseLikeOneOutOfReach() {
        var id = scene.openedCase();
        scene.asStranger();

        assertThatThrownBy(() -> access.require(id, Action.READ))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
        assertThat(access.allowed(id)).isEmpty();
    }

    @Test
    void letsStaffLogOnAnyCaseAndEditTheirOwnOnly() {
        var id = scene.openedCase();
        scene.asLilia();

        assertThat(access.allowed(id)).containsExactlyInAnyOrder(Action.READ, Action.LOG);
        assertThatThrownBy(() -> access.require(id, Action.EDIT))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED));
    }

    @Test
    void letsLeadershipReadAndTakeAListAlongAndNothingElse() {
        var id = scene.openedCase();
        scene.asLeadership();

        assertThat(access.allowed(id)).containsExactlyInAnyOrder(Action.READ, Action.EXPORT);
    }
}
