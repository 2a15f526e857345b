package org.demarche.core.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.core.DbTest;
import org.demarche.core.base.Source;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DbTest
@WithMockUser(roles = "STAFF")
class InstitutionListDbTest {

    private static final Source MEMORY = new Source(null, "From memory", null);

    @Autowired
    private InstitutionService service;

    @Autowired
    private InstitutionList list;

    @Autowired
    private CountryList countries;

    @BeforeEach
    void threeParliamentsAndAnAssembly() {
        var czechia = parliament("CZ", "Parliament of Czechia", "Парламент Чехії", "cs", "Parlament České republiky");
        chamber(czechia, ChamberRole.UPPER, "Senate", "Сенат", "Senát", 81);
        chamber(czechia, ChamberRole.LOWER, "Chamber of Deputies", "Палата депутатів", "Poslanecká sněmovna", 200);
        var germany = parliament("DE", "Parliament of Germany", "Парламент Німеччини", "de", "Deutsches Parlament");
        chamber(germany, ChamberRole.LOWER, "German Bundestag", "Бундестаг", "Deutscher Bundestag", null);
        chamber(germany, ChamberRole.UPPER, "Bundesrat", "Бундесрат", "Bundesrat", 69);
        service.foundUnicameral(facts("LV", "Saeima", "Сейм", "lv", "Latvijas Saeima", 100), MEMORY);
        service.found(NewInstitution.entered(
                InstitutionKind.ASSEMBLY,
                null,
                null,
                facts(null, "NATO Parliamentary Assembly", "Парламентська асамблея НАТО", "fr", null, null),
                MEMORY));
    }

    @Test
    void foldsChambersIntoTheirParliament() {
        var czechia = find("Czechia", Languages.ENGLISH).getFirst();
        var latvia = find("Saeima", Languages.ENGLISH).getFirst();

        assertThat(czechia.chambers()).containsExactly("Chamber of Deputies", "Senate");
        assertThat(czechia.seats()).isEqualTo(281);
        assertThat(latvia.chambers()).isEmpty();
        assertThat(latvia.seats()).isEqualTo(100);
    }

    @Test
    void knowsNoSeatsWhenOneChamberHasNone() {
        assertThat(find("Germany", Languages.ENGLISH).getFirst().seats()).isNull();
    }

    @Test
    void findsAParliamentByAnyNameOfItsOrItsChambers() {
        for (var text : List.of(
                "Bundestag", "bundestag", "Бундестаг", "БУНДЕСТАГ", "Bundestg", "бундесаг", "Німеччин", "germ", "DE")) {
            assertThat(names(find(text, Languages.ENGLISH))).as(text).contains("Parliament of Germany");
        }
        assertThat(names(find("snemovna", Languages.ENGLISH))).containsExactly("Parliament of Czechia");
    }

    @Test
    void takesWildcardsAsTheyAre() {
        assertThat(find("%", Languages.ENGLISH)).isEmpty();
        assertThat(find("'", Languages.ENGLISH)).isEmpty();
    }

    @Test
    void namesEverythingInTheLanguageOfTheUserAndInItsOwn() {
        var row = find("Saeima", Languages.UKRAINIAN).getFirst();

        assertThat(row.name()).isEqualTo("Сейм");
        assertThat(row.countryName()).isEqualTo("Латвія");
        assertThat(row.nativeName()).isEqualTo("Latvijas Saeima");
    }

    @Test
    void sortsByCountryAsUkrainianDoes() {
        var filter = InstitutionFilter.NONE.withKinds(Set.of(InstitutionKind.PARLIAMENT));

        var rows = list.find(filter, InstitutionSort.COUNTRY, false, Slice.FIRST_FIFTY, Languages.UKRAINIAN);

        assertThat(rows).extracting(InstitutionRow::countryName).containsExactly("Латвія", "Німеччина", "Чехія");
        assertThat(list.count(filter)).isEqualTo(3);
    }

    @Test
    void offersCountriesByTheirUkrainianNames() {
        assertThat(countries.all(Languages.UKRAINIAN))
                .extracting(Country::name)
                .contains("Україна", "Чехія")
                .startsWith("Австралія", "Австрія");
    }

    @Test
    void sortsByEverythingItOffers() {
        for (var sort : InstitutionSort.values()) {
            assertThat(list.find(InstitutionFilter.NONE, sort, true, new Slice(0, 3), Languages.ENGLISH))
                    .hasSize(3);
        }
    }

    @Test
    void showsArchivedOnesOnlyWhenAsked() {
        var assembly = find("NATO", Languages.ENGLISH).getFirst().id();
        service.archive(assembly, service.find(assembly).version());

        assertThat(find("NATO", Languages.ENGLISH)).isEmpty();
        assertThat(list.count(InstitutionFilter.NONE.withArchived(true))).isEqualTo(1);
    }

    private List<InstitutionRow> find(String text, Locale language) {
        var filter = InstitutionFilter.NONE
                .withText(text)
                .withKinds(Set.of(InstitutionKind.PARLIAMENT, InstitutionKind.ASSEMBLY));
        var rows = list.find(filter, InstitutionSort.NAME, false, Slice.FIRST_FIFTY, language);
        assertThat(list.count(filter)).isEqualTo(rows.size());
        return rows;
    }

    private static List<String> names(List<InstitutionRow> rows) {
        return rows.stream().map(InstitutionRow::name).toList();
    }

    private InstitutionId parliament(String country, String english, String ukrainian, String language, String own) {
        var facts = facts(country, english, ukrainian, language, own, null);
        return service.found(NewInstitution.entered(InstitutionKind.PARLIAMENT, null, null, facts, MEMORY));
    }

    private void chamber(
            InstitutionId parliament,
            ChamberRole role,
            String english,
            String ukrainian,
            String own,
            @Nullable Integer seats) {
        var facts = facts(null, english, ukrainian, "cs", own, seats);
        service.found(NewInstitution.entered(InstitutionKind.CHAMBER, role, parliament, facts, MEMORY));
    }

    private static InstitutionFacts facts(
            @Nullable String country,
            String english,
            String ukrainian,
            String language,
            @Nullable String own,
            @Nullable Integer seats) {
        var names = new ArrayList<>(
                List.of(new InstitutionName("en", english, false), new InstitutionName("uk", ukrainian, true)));
        if (own != null) {
            names.add(new InstitutionName(language, own, false));
        }
        return new InstitutionFacts(names, country, ZoneId.of("Europe/Prague"), seats, List.of(language), null);
    }
}
