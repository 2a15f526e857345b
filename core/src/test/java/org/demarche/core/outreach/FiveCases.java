package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Scope;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Five cases in a campaign, each in another state. */
@DbTest
abstract class FiveCases {

    @Autowired
    CaseList list;

    @Autowired
    CaseService cases;

    @Autowired
    AssignmentService assignments;

    @Autowired
    NextActionService nextActions;

    @Autowired
    StageService stages;

    @Autowired
    StageModels models;

    @Autowired
    Access access;

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient jdbc;

    LocalDate today;
    CaseId germany;
    CaseId poland;
    CaseId malta;

    @BeforeEach
    void fiveCases() {
        scene.set();
        today = scene.today();
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

    List<String> countries(CaseView view) {
        return countries(filter(view));
    }

    List<String> countries(CaseFilter filter) {
        return find(filter, CaseSort.DUE, false, Slice.FIRST_FIFTY).stream()
                .map(row -> String.valueOf(row.country()))
                .toList();
    }

    List<CaseRow> find(CaseFilter filter, CaseSort sort, boolean descending, Slice slice) {
        return list.find(scope(), filter, sort, descending, slice, Languages.ENGLISH);
    }

    static CaseFilter filter(CaseView view) {
        return CaseFilter.OPEN.withView(view);
    }

    Scope scope() {
        return access.scope();
    }

    StageId stage(String key) {
        return models.of(scene.campaign()).stage(key).id();
    }

    void plan(CaseId id, LocalDate due) {
        nextActions.planAll(List.of(id), NextAction.of(ActionKind.CALL, "Call the registry", due, ""));
    }

    void becomesLate(CaseId id) {
        jdbc.sql("update outreach_case set next_action_due = :day where id = :id")
                .param("day", today.minusDays(1))
                .param("id", id.value())
                .update();
    }

    void fallsSilent(CaseId id) {
        jdbc.sql("update outreach_case set last_contact_on = :day where id = :id")
                .param("day", today.minusDays(CaseHealth.SILENT_DAYS))
                .param("id", id.value())
                .update();
    }

    CaseId open(String country, String countryEn, String countryUk, String nameEn, String nameUk) {
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

    void name(InstitutionId institution, String language, String name) {
        jdbc.sql("insert into institution_name (institution_id, language, name) values (:id, :language, :name)")
                .param("id", institution.value())
                .param("language", language)
                .param("name", name)
                .update();
    }
}
