package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Scope;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Five cases of one campaign: Germany (Lilia's, due yesterday), Poland (Lilia's, due in ten days, in committee), Sweden
 * (nobody's), Malta (Maksym's, silent) and Latvia (closed).
 */
@DbTest
class CaseListDbTest {

    @Autowired
    private CaseList list;

    @Autowired
    private CaseBoard board;

    @Autowired
    private CaseService cases;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private NextActionService nextActions;

    @Autowired
    private StageService stages;

    @Autowired
    private StageModels models;

    @Autowired
    private Access access;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private CaseId germany;
    private CaseId poland;
    private CaseId malta;

    @BeforeEach
    void fiveCases() {
        scene.set();
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Warsaw")));
        germany = open("DE", "Germany", "Німеччина", "German Bundestag", "Бундестаг");
        poland = open("PL", "Poland", "Польща", "Sejm", "Сейм");
        open("SE", "Sweden", "Швеція", "Riksdag", "Риксдаг");
        malta = open("MT", "Malta", "Мальта", "House of Representatives", "Палата представників");
        var latvia = open("LV", "Latvia", "Латвія", "Saeima", "Сейм");
        assignments.assign(List.of(germany, poland), Part.OWNER, scene.lilia, "");
        assignments.assign(List.of(malta), Part.OWNER, scene.maksym, "");
        plan(germany, today);
        plan(poland, today.plusDays(10));
        plan(malta, today.plusDays(20));
        becomesLate(germany);
        fallsSilent(malta);
        stages.moveAll(List.of(poland), new StageMove(stage("in-committee"), today, "It was fast.", null));
        stages.moveAll(List.of(latvia), new StageMove(stage("closed"), today, "", Outcome.RECOGNISED));
    }

    @Test
    void showsEachViewWhatItAsksFor() {
        scene.asLilia();

        assertThat(countries(CaseView.OPEN)).containsExactlyInAnyOrder("DE", "PL", "SE", "MT");
        assertThat(countries(CaseView.MINE)).containsExactlyInAnyOrder("DE", "PL");
        assertThat(countries(CaseView.LATE)).containsExactly("DE");
        assertThat(countries(CaseView.SILENT)).containsExactly("MT");
        assertThat(countries(CaseView.NOBODY)).containsExactly("SE");
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

    private List<String> countries(CaseView view) {
        return countries(filter(view));
    }

    private List<String> countries(CaseFilter filter) {
        return find(filter, CaseSort.DUE, false, Slice.FIRST_FIFTY).stream()
                .map(row -> String.valueOf(row.country()))
                .toList();
    }

    private List<String> found(String text) {
        return countries(filter(CaseView.ALL).withText(text));
    }

    private List<String> editable() {
        return find(filter(CaseView.OPEN), CaseSort.DUE, false, Slice.FIRST_FIFTY).stream()
                .filter(row -> row.allows(Action.EDIT, scope()))
                .map(row -> String.valueOf(row.country()))
                .toList();
    }

    private List<CaseId> ids(CaseSort sort, boolean descending, Slice slice) {
        return find(filter(CaseView.ALL), sort, descending, slice).stream()
                .map(CaseRow::id)
                .toList();
    }

    private List<CaseRow> find(CaseFilter filter, CaseSort sort, boolean descending, Slice slice) {
        return list.find(scope(), filter, sort, descending, slice, Languages.ENGLISH);
    }

    private static CaseFilter filter(CaseView view) {
        return CaseFilter.OPEN.withView(view);
    }

    private Scope scope() {
        return access.scope();
    }

    private StageId stage(String key) {
        return models.of(scene.campaign()).stage(key).id();
    }

    private void plan(CaseId id, LocalDate due) {
        nextActions.planAll(List.of(id), NextAction.of(ActionKind.CALL, "Call the registry", due, ""));
    }

    private void becomesLate(CaseId id) {
        jdbc.sql("update outreach_case set next_action_due = :day where id = :id")
                .param("day", today.minusDays(1))
                .param("id", id.value())
                .update();
    }

    private void fallsSilent(CaseId id) {
        jdbc.sql("update outreach_case set last_contact_on = :day where id = :id")
                .param("day", today.minusDays(CaseHealth.SILENT_DAYS))
                .param("id", id.value())
                .update();
    }

    private CaseId open(String country, String countryEn, String countryUk, String nameEn, String nameUk) {
        jdbc.sql("""
                        insert into country (iso2, iso3, name_en, name_uk) values (:code, :code || 'X', :en, :uk)
                        on conflict (iso2) do nothing""")
                .param("code", country)
                .param("en", countryEn)
                .param("uk", countryUk)
                .update();
        var institution = scene.institution("PARLIAMENT");
        jdbc.sql("update institution set country = :country where id = :id")
                .param("country", country)
                .param("id", institution.value())
                .update();
        name(institution, "en", nameEn);
        name(institution, "uk", nameUk);
        return cases.open(new OpenCases(scene.campaign(), List.of(institution)))
                .cases()
                .getFirst();
    }

    private void name(InstitutionId institution, String language, String name) {
        jdbc.sql("insert into institution_name (institution_id, language, name) values (:id, :language, :name)")
                .param("id", institution.value())
                .param("language", language)
                .param("name", name)
                .update();
    }
}
