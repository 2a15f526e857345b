package org.demarche.ui.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.SvgIcon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarksTest {

    private enum Outcome {
        NO_ANSWER,
        UNKNOWN
    }

    @Test
    void fillsTheSegmentsByPhaseAndNamesTheStage() {
        var mark = new StageMark(StageFill.ofPhase(2), "In committee");

        var segments = mark.getComponentAt(0).getElement();
        assertThat(segments.getAttribute("data-p")).isEqualTo("2");
        assertThat(segments.getChildCount()).isEqualTo(StageSegments.COUNT);
        assertThat(mark.getElement().getTextRecursively()).isEqualTo("In committee");
    }

    @Test
    void knowsOnlyPhasesZeroToFour() {
        assertThat(StageFill.ofPhase(4)).isEqualTo(StageFill.PLENARY);
        assertThatThrownBy(() -> StageFill.ofPhase(5)).hasMessageContaining("0 to 4");
        assertThatThrownBy(() -> StageFill.ofPhase(-1)).hasMessageContaining("0 to 4");
    }

    @Test
    void drawsRecognisedInGoldWithASeal() {
        var badge = new OutcomeBadge(OutcomeLook.RECOGNISED, "Recognised");

        assertThat(classes(badge)).contains("gold");
        assertThat(((SvgIcon) badge.getIcon()).getSymbol()).isEqualTo("seal");
    }

    @Test
    void findsTheLookOfAnOutcomeByItsName() {
        assertThat(OutcomeLook.of(Outcome.NO_ANSWER)).isEqualTo(OutcomeLook.NO_ANSWER);
        assertThatThrownBy(() -> OutcomeLook.of(Outcome.UNKNOWN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"OK", "RISK", "LATE"})
    void saysHealthByShapeAndWord(Tone tone) {
        var mark = HealthMark.of(tone, "Words");

        assertThat(mark.getElement().getTextRecursively()).isEqualTo("Words");
        assertThat(mark.getComponentAt(0).getElement().getTag()).isEqualTo("vaadin-icon");
    }

    @Test
    void refusesAToneThatIsNoHealth() {
        assertThatThrownBy(() -> HealthMark.of(Tone.GOLD, "Words")).hasMessageContaining("GOLD");
    }

    @ParameterizedTest
    @CsvSource({
        "Lilia Seitova, LS",
        "Dr. Erika Muster, EM",
        "Олена Кравець, ОК",
        "Mary Ann van Dyke, MD",
        "Plato, P",
        "'  ', ?"
    })
    void shortensANameToFirstAndLastLetters(String name, String letters) {
        assertThat(PersonAvatar.initials(name)).isEqualTo(letters);
    }

    @Test
    void showsNumbersThatNoSourceGivesAsQuestionMarks() {
        assertThat(new VoteBar.Tally(83, null, null, 101).numbers()).isEqualTo("83 / ? / ?");
        assertThat(new VoteBar.Tally(70, 0, 4, 81).numbers()).isEqualTo("70 / 0 / 4");
    }

    @Test
    void drawsNoBarWhereTheVotesForAreNotKnown() {
        var bar = new VoteBar(new VoteBar.Tally(null, 3, null, 81));

        assertThat(bar.getChildren()).hasSize(1);
    }

    @Test
    void givesEachPersonAloneAName() {
        var avatar = new PersonAvatar("Lilia Seitova").alone("Lilia Seitova");

        assertThat(avatar.getElement().getAttribute("aria-label")).isEqualTo("Lilia Seitova");
        assertThat(avatar.getElement().hasAttribute("aria-hidden")).isFalse();
    }

    private static Iterable<String> classes(Component component) {
        return component.getElement().getClassList();
    }
}
