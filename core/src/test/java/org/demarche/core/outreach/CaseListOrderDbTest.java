package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.core.access.CaseId;
import org.demarche.core.sql.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseListOrderDbTest extends FiveCases {

    @Test
    void findsByTheNamesOfPlaceAndOwnerInBothScripts() {
        scene.asLilia();

        assertThat(found("bundes")).containsExactly("DE");
        assertThat(found("БУНДЕСТАГ")).containsExactly("DE");
        assertThat(found("німеч")).containsExactly("DE");
        assertThat(found("sejm")).containsExactly("PL");
        assertThat(found("lilia")).containsExactlyInAnyOrder("DE", "PL");
        assertThat(found("0001")).containsExactly("DE");
        assertThat(found("%")).isEmpty();
        assertThat(found("Atlantis")).isEmpty();
    }

    @Test
    void narrowsByStageOwnerHealthAndCountry() {
        scene.asLilia();
        var all = filter(CaseView.ALL);

        assertThat(countries(all.withStage(stage("in-committee")))).containsExactly("PL");
        assertThat(countries(all.withOwner(scene.maksym))).containsExactly("MT");
        assertThat(countries(all.withHealth(Health.LATE))).containsExactly("DE");
        assertThat(countries(all.withCountry("SE"))).containsExactly("SE");
    }

    @ParameterizedTest
    @EnumSource(CaseSort.class)
    void sortsByEachKeyWithoutLosingOrDoublingARow(CaseSort sort) {
        scene.asLilia();
        for (boolean descending : new boolean[] {false, true}) {
            var whole = ids(sort, descending, new Slice(0, 50));
            var paged = new ArrayList<CaseId>();
            for (int offset = 0; offset < 5; offset++) {
                paged.addAll(ids(sort, descending, new Slice(offset, 1)));
            }

            assertThat(paged).isEqualTo(whole).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void sortsByWhatPeopleRead() {
        scene.asLilia();

        assertThat(find(filter(CaseView.OPEN), CaseSort.DUE, false, new Slice(0, 50)))
                .extracting(CaseRow::country)
                .containsExactly("DE", "PL", "MT", "SE");
        assertThat(find(filter(CaseView.ALL), CaseSort.PARLIAMENT, false, new Slice(0, 50)))
                .extracting(CaseRow::countryName)
                .containsExactly("Germany", "Latvia", "Malta", "Poland", "Sweden");
        assertThat(find(filter(CaseView.OPEN), CaseSort.HEALTH, false, new Slice(0, 1)))
                .extracting(CaseRow::health)
                .containsExactly(Health.LATE);
    }

    @Test
    void putsEqualRowsInTheOrderOfTheirIds() {
        scene.asLilia();

        assertThat(find(filter(CaseView.OPEN), CaseSort.LAST_CONTACT, false, new Slice(0, 50)))
                .filteredOn(row -> row.lastContactOn() == null)
                .extracting(row -> row.id().toString())
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void hasNothingBeyondTheEnd() {
        scene.asLilia();

        assertThat(find(filter(CaseView.OPEN), CaseSort.DUE, false, new Slice(4, 50)))
                .isEmpty();
    }

    private List<String> found(String text) {
        return countries(filter(CaseView.ALL).withText(text));
    }

    private List<CaseId> ids(CaseSort sort, boolean descending, Slice slice) {
        return find(filter(CaseView.ALL), sort, descending, slice).stream()
                .map(CaseRow::id)
                .toList();
    }
}
