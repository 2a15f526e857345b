package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.core.access.Action;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseListDbTest extends FiveCases {

    @Autowired
    private CaseBoard board;

    @Test
    void showsEachViewWhatItAsksFor() {
        scene.asLilia();

        assertThat(countries(CaseView.OPEN)).containsExactlyInAnyOrder("DE", "PL", "SE", "MT");
        assertThat(countries(CaseView.MINE)).containsExactlyInAnyOrder("DE", "PL");
        assertThat(countries(CaseView.LATE)).containsExactly("DE");
        assertThat(countries(CaseView.SILENT)).containsExactly("MT");
        assertThat(countries(CaseView.NOBODY)).containsExactly("SE");
        assertThat(countries(CaseView.UNSETTLED)).containsExactly("SE");
        assertThat(countries(CaseView.COMMITTEE)).containsExactly("PL");
        assertThat(countries(CaseView.CLOSED)).containsExactly("LV");
        assertThat(countries(CaseView.ALL)).hasSize(5);
    }

    @Test
    void countsEachViewInOnePassAsTheListShowsIt() {
        scene.asLilia();
        var counts = list.counts(scope());

        for (var view : CaseView.values()) {
            assertThat(counts.in(view))
                    .as(view.name())
                    .isEqualTo(countries(view).size());
            assertThat(list.count(scope(), filter(view))).as(view.name()).isEqualTo(counts.in(view));
        }
        assertThat(counts.late() + counts.atRisk() + counts.onTrack()).isEqualTo(counts.open());
    }

    @Test
    void saysEverythingThatARowShows() {
        scene.asLilia();
        var row = list.find(scope(), filter(CaseView.LATE), CaseSort.DUE, false, Slice.FIRST_FIFTY, Languages.UKRAINIAN)
                .getFirst();

        assertThat(row.countryName()).isEqualTo("Німеччина");
        assertThat(row.institutionName()).isEqualTo("Бундестаг");
        assertThat(row.stageName()).isEqualTo("Заплановано");
        assertThat(row.ownerName()).isEqualTo("Lilia");
        assertThat(row.nextAction()).isEqualTo("Call the registry");
        assertThat(row.dueOn()).isEqualTo(today.minusDays(1));
        assertThat(row.days()).isEqualTo(1);
        assertThat(row.reason()).isEqualTo(HealthReason.OVERDUE);
    }

    @Test
    void saysWhichRowsAPersonMayChange() {
        scene.asLilia();
        assertThat(editable()).containsExactlyInAnyOrder("DE", "PL");

        scene.asCoordinator();
        assertThat(editable()).hasSize(4);

        scene.asLeadership();
        assertThat(editable()).isEmpty();
    }

    @Test
    void showsNothingOfAForeignCampaign() {
        scene.asStranger();

        assertThat(countries(CaseView.ALL)).isEmpty();
        assertThat(list.counts(scope()).all()).isZero();
        assertThat(list.count(scope().within(scene.campaign()), filter(CaseView.ALL)))
                .isZero();
        assertThat(board.columns(scope(), filter(CaseView.ALL), Languages.ENGLISH))
                .isEmpty();
    }

    @Test
    void putsCasesOnTheBoardByStage() {
        scene.asLilia();
        var columns = board.columns(scope(), filter(CaseView.ALL), Languages.ENGLISH);

        assertThat(columns.keySet())
                .containsExactlyInAnyOrder(stage("planned"), stage("in-committee"), stage("closed"));
        assertThat(columns.get(stage("planned")).count()).isEqualTo(3);
        assertThat(columns.get(stage("planned")).first())
                .extracting(CaseRow::country)
                .containsExactly("DE", "MT", "SE");
    }

    private List<String> editable() {
        return find(filter(CaseView.OPEN), CaseSort.DUE, false, Slice.FIRST_FIFTY).stream()
                .filter(row -> row.allows(Action.EDIT, scope()))
                .map(row -> String.valueOf(row.country()))
                .toList();
    }
}
