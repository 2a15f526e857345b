package org.demarche.migrations;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the files of {@code reference/} promise to those who load them. */
class ReferenceDataTest {

    private static final Set<String> FICTIONAL = Set.of("XA", "XB", "XC");
    private static final String PARTIAL_DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    private final List<NamedCsvRecord> countries = csv("countries");
    private final List<NamedCsvRecord> chambers = csv("parliaments");
    private final List<NamedCsvRecord> assemblies = csv("assemblies");
    private final List<NamedCsvRecord> asks = csv("asks");
    private final JsonNode register = json();

    @Test
    void namesEveryCountryInBothLanguages() {
        var expected = new HashSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
        expected.addAll(FICTIONAL);
        expected.add("XK");

        assertThat(column(countries, "iso2")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(column(countries, "iso3")).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{3}"));
        assertThat(column(countries, "name_en")).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(column(countries, "name_uk")).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void saysOfAFictionalStateThatItIsOne() {
        assertThat(countries)
                .filteredOn(country -> FICTIONAL.contains(country.getField("iso2")))
                .hasSize(3)
                .allSatisfy(country -> {
                    assertThat(country.getField("name_en")).endsWith("(fictional)");
                    assertThat(country.getField("name_uk")).endsWith("(вигадана)");
                });
    }

    @Test
    void knows66ChambersIn47StatesOf40Targets() {
        assertThat(column(chambers, "chamber_code")).hasSize(66).doesNotHaveDuplicates();
        assertThat(Set.copyOf(column(chambers, "country_iso2"))).hasSize(47);
        assertThat(chambers)
                .filteredOn(chamber -> chamber.getField("campaign_role").contains("demo-target"))
                .filteredOn(chamber -> !chamber.getField("chamber_type").equals("upper"))
                .hasSize(40);
    }

    @Test
    void namesEachChamberAndItsCommitteeInUkrainian() {
        assertThat(chambers).allSatisfy(chamber -> {
            assertThat(chamber.getField("chamber_name_uk")).isNotBlank();
            assertThat(chamber.getField("parliament_name_uk")).isNotBlank();
            assertThat(chamber.getField("foreign_affairs_committee_uk").isBlank())
                    .isEqualTo(chamber.getField("foreign_affairs_committee_en").isBlank());
        });
    }

    @Test
    void callsAParliamentOfOneChamberLikeTheChamber() {
        assertThat(chambers)
                .filteredOn(chamber -> chamber.getField("structure").equals("unicameral"))
                .isNotEmpty()
                .allSatisfy(chamber -> Stream.of("en", "uk", "native")
                        .forEach(name -> assertThat(chamber.getField("parliament_name_" + name))
                                .isEqualTo(chamber.getField("chamber_name_" + name))));
    }

    @Test
    void callsACountryAlikeInEveryFile() {
        var names = countries.stream()
                .collect(Collectors.toMap(country -> country.getField("iso2"), ReferenceDataTest::names));

        assertThat(chambers).allSatisfy(chamber -> assertThat(names.get(chamber.getField("country_iso2")))
                .containsExactly(
                        chamber.getField("country_iso3"),
                        chamber.getField("country_en"),
                        chamber.getField("country_uk")));
    }

    @Test
    void putsEverySeatIntoAZoneAndUkraineIntoKyivs() {
        assertThat(Stream.concat(chambers.stream(), assemblies.stream()))
                .allSatisfy(body -> assertThat(ZoneId.getAvailableZoneIds()).contains(body.getField("zone_id")));
        assertThat(chambers)
                .filteredOn(chamber -> chamber.getField("country_iso2").equals("UA"))
                .extracting(chamber -> chamber.getField("zone_id"))
                .containsExactly("Europe/Kyiv");
    }

    @Test
    void ownsUpToItsTranslations() {
        assertThat(Stream.of(chambers, assemblies, asks, csv("calendar")).flatMap(List::stream))
                .allSatisfy(row -> assertThat(row.getHeader())
                        .containsAll(Stream.of(row.getField("our_translation").split(" "))
                                .filter(not(String::isBlank))
                                .toList()));
    }

    @Test
    void hasFourteenAsksThatFitACard() {
        assertThat(asks).hasSize(14).allSatisfy(ask -> {
            assertThat(ask.getField("title_uk")).isNotBlank();
            assertThat(ask.getField("short_en")).isNotBlank().hasSizeLessThanOrEqualTo(45);
            assertThat(ask.getField("short_uk")).isNotBlank().hasSizeLessThanOrEqualTo(45);
        });
    }

    @Test
    void hasFourDocumentsInThePackageAndLabelsForEveryDate() {
        assertThat(column(csv("package"), "position")).containsExactly("1", "2", "3", "4");
        assertThat(csv("calendar")).hasSize(17).allSatisfy(date -> assertThat(date.getField("label_uk"))
                .isNotBlank());
    }

    @Test
    void countsEightRecognitionsAndFourSupportiveActs() {
        assertThat(register.get("recognitions").values()).hasSize(8).allSatisfy(act -> {
            assertThat(act.get("grants").values())
                    .extracting(JsonNode::asString)
                    .containsExactly("ASK-01");
            assertThat(column(chambers, "chamber_code"))
                    .contains(act.get("chamber_code").asString());
        });
        assertThat(register.get("supportive").values()).hasSize(4).allSatisfy(act -> {
            assertThat(act.get("grants").values()).isEmpty();
            assertThat(Stream.concat(column(chambers, "chamber_code").stream(), column(assemblies, "code").stream()))
                    .contains(act.get("institution_code").asString());
        });
    }

    @Test
    void datesAndSourcesEveryAct() {
        assertThat(acts()).allSatisfy(act -> {
            assertThat(act.get("adopted_on").asString()).matches(PARTIAL_DATE);
            assertThat(act.get("form").asString()).isIn("STATEMENT", "RESOLUTION", "MOTION", "LAW");
            assertThat(act.get("path").values())
                    .allSatisfy(step -> assertThat(step.get("on").asString()).matches(PARTIAL_DATE));
            assertThat(act.get("sources").values()).isNotEmpty().allSatisfy(source -> assertThat(
                            source.get("url").asString())
                    .matches("https?://\\S+"));
        });
    }

    @Test
    void usesOneReportOfAVoteAndSaysWhereReportsDiffer() {
        assertThat(acts()).allSatisfy(act -> {
            var reports = List.copyOf(act.get("vote_reports").values());
            var used = reports.stream()
                    .filter(report -> report.get("used").asBoolean())
                    .count();

            assertThat(used).isEqualTo(reports.isEmpty() ? 0 : 1);
            assertThat(act.get("disputed").asBoolean()).isEqualTo(reports.size() > 1);
        });
    }

    @Test
    void bindsEveryStepToAnInitiativeThatExists() {
        assertThat(acts()).allSatisfy(act -> assertThat(act.path("initiatives").values())
                .extracting(initiative -> initiative.get("code").asString())
                .containsAll(act.get("path").values().stream()
                        .filter(step -> step.has("initiative"))
                        .map(step -> step.get("initiative").asString())
                        .toList()));
    }

    private Stream<JsonNode> acts() {
        return Stream.of("recognitions", "supportive").flatMap(list -> register.get(list).values().stream());
    }

    private static List<String> names(NamedCsvRecord country) {
        return List.of(country.getField("iso3"), country.getField("name_en"), country.getField("name_uk"));
    }

    private static List<String> column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> row.getField(name)).toList();
    }

    private static List<NamedCsvRecord> csv(String name) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(resource(name + ".csv"))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json() {
        return JsonMapper.shared().readTree(resource("recognitions.json"));
    }

    private static InputStream resource(String name) {
        var stream = ReferenceDataTest.class.getResourceAsStream("/reference/" + name);
        assertThat(stream).as(name).isNotNull();
        return stream;
    }
}
