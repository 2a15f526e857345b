package org.demarche.core.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.demarche.core.DbTest;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DbTest
class PlaybookVersionsDbTest {

    @Autowired
    private Scene scene;

    @Autowired
    private PlaybookHand hand;

    @Autowired
    private PlaybookVersions versions;

    private PlaybookStep call;
    private PlaybookStep write;

    @BeforeEach
    void fourVersions() {
        scene.set();
        call = hand.step("Call the registry", "package-sent", 5, Until.STAGE_LEFT);
        write = hand.step("Write to the clerk", "package-sent", 6, Until.STAGE_LEFT);
        hand.publish(call, write);
        hand.publish(write, call);
        hand.publish(until(call, Until.DONE), hand.step("Thank them", "plenary-vote", 7, Until.DONE));
        hand.publish();
    }

    @Test
    void sayWhoPublishedWhatEachMadeDifferentTheNewestFirst() {
        assertThat(versions.of(scene.campaign()))
                .extracting(
                        VersionRow::number,
                        VersionRow::madeBy,
                        VersionRow::added,
                        VersionRow::changed,
                        VersionRow::removed)
                .containsExactly(
                        tuple(4, "Olena", 0, 0, 2),
                        tuple(3, "Olena", 1, 1, 1),
                        tuple(2, "Olena", 0, 0, 0),
                        tuple(1, "Olena", 2, 0, 0));
    }

    @Test
    void sayStepByStepWhatTheNextOneMadeDifferent() {
        assertThat(versions.version(scene.campaign(), 2).steps()).containsExactly(write, call);
        assertThat(versions.next(scene.campaign(), 1)).isEmpty();
        assertThat(versions.next(scene.campaign(), 2))
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.CHANGED, Difference.Kind.ADDED, Difference.Kind.REMOVED);
        assertThat(versions.next(scene.campaign(), 4)).isEmpty();
    }

    @Test
    void areReadByTheTeamAndNobodyElse() {
        scene.asLeadership();
        assertThat(versions.of(scene.campaign())).hasSize(4);
        assertThatThrownBy(() -> versions.version(scene.campaign(), 5)).isInstanceOf(Refused.class);

        scene.asStranger();
        assertThatThrownBy(() -> versions.of(scene.campaign())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> versions.version(scene.campaign(), 1)).isInstanceOf(Refused.class);
    }

    private static PlaybookStep until(PlaybookStep step, Until until) {
        return new PlaybookStep(
                step.id(), step.occasion(), null, step.words(), step.kind(), step.assignee(), step.rule(), null, until);
    }
}
