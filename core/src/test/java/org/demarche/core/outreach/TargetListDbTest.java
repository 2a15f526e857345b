package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.demarche.core.DbTest;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class TargetListDbTest {

    @Autowired
    private Scene scene;

    @Autowired
    private TargetList targets;

    @Autowired
    private CaseService cases;

    @Autowired
    private JdbcClient jdbc;

    private InstitutionId lower;
    private InstitutionId upper;

    @BeforeEach
    void aStateWithTwoOfThem() {
        scene.set();
        lower = inPoland("PARLIAMENT");
        upper = inPoland("PARLIAMENT");
        inPoland("EMBASSY");
    }

    @Test
    void offersWhatACaseCanBeAboutAndHasNone() {
        assertThat(found(poland())).containsExactlyInAnyOrder(lower, upper);

        cases.open(new OpenCases(scene.campaign(), List.of(lower)));

        assertThat(found(poland())).containsExactly(upper);
        assertThat(targets.count(scene.campaign(), poland())).isOne();
        assertThat(targets.ids(scene.campaign(), poland())).containsExactly(upper);
    }

    @Test
    void saysThatTheStateIsAddressedAlready() {
        cases.open(new OpenCases(scene.campaign(), List.of(lower)));

        assertThat(rows(poland()).getFirst().casesInState()).isOne();
        assertThat(found(poland().withNewStates(true))).isEmpty();
    }

    @Test
    void findsByTheNameOfTheStateInBothLanguages() {
        assertThat(found(TargetFilter.NONE.withText("Польщ").withCountry("PL"))).hasSize(2);
        assertThat(found(TargetFilter.NONE.withText("poland").withCountry("PL")))
                .hasSize(2);
        assertThat(found(TargetFilter.NONE.withText("100%").withCountry("PL"))).isEmpty();
    }

    @Test
    void narrowsByKind() {
        assertThat(found(poland().withKinds(Set.of(InstitutionKind.ASSEMBLY)))).isEmpty();
    }

    @Test
    void isNotForSomebodyFromElsewhere() {
        scene.asStranger();

        assertThatThrownBy(() -> targets.count(scene.campaign(), TargetFilter.NONE))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.not-found");
    }

    private static TargetFilter poland() {
        return TargetFilter.NONE.withCountry("PL");
    }

    private List<TargetRow> rows(TargetFilter filter) {
        return targets.find(scene.campaign(), filter, Slice.FIRST_FIFTY, Languages.ENGLISH);
    }

    private List<InstitutionId> found(TargetFilter filter) {
        return rows(filter).stream().map(TargetRow::id).toList();
    }

    private InstitutionId inPoland(String kind) {
        var id = scene.institution(kind);
        jdbc.sql("update institution set country = 'PL' where id = :id")
                .param("id", id.value())
                .update();
        return id;
    }
}
