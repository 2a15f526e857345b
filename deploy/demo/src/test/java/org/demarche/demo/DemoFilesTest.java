package org.demarche.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be invented about whom, and that the files fit together. */
class DemoFilesTest {

    private static final List<String> STAGES = List.of(
            "planned",
            "package_sent",
            "delivered",
            "acknowledged",
            "referred",
            "in_committee",
            "draft_tabled",
            "committee_vote",
            "plenary_scheduled",
            "plenary_vote",
            "closed");
    private static final Set<String> PROCEDURAL = Set.copyOf(STAGES.subList(0, 6));
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@([\\w-]+\\.)+([\\w-]+)");
    private static final List<String> FILES =
            List.of("campaigns", "people", "cases", "interactions", "responses", "tasks", "deadlines", "contacts");
    private static final List<String> FICTIONAL_FILES = Stream.of(
                    "asks", "cases", "contacts", "institutions", "interactions", "responses", "tasks", "votes")
            .map(name -> "fictional/" + name)
            .toList();

    @Test
    void writesToNobody() {
        assertThat(Stream.concat(FILES.stream(), FICTIONAL_FILES.stream())
                        .flatMap(file -> demo(file).stream())
                        .flatMap(row -> row.getFields().stream())
                        .flatMap(field -> ADDRESS.matcher(field).results()))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address.group(2)).isIn("example", "invalid"));
    }

    @Test
    void addressesOneChamberOfEachTarget() {
        var targets = reference("parliaments").stream()
                .filter(chamber -> chamber.getField("campaign_role").contains("demo-target"))
                .filter(chamber -> !chamber.getField("chamber_type").equals("upper"))
                .map(chamber -> chamber.getField("chamber_code"))
                .toList();

        assertThat(column("cases", "chamber_code")).hasSize(40).containsExactlyInAnyOrderElementsOf(targets);
    }

    @Test
    void inventsOnlyProcedureAboutRealChambers() {
        assertThat(demo("cases"))
                .filteredOn(row -> !row.getField("chamber_code").equals("NL-LC01"))
                .allSatisfy(row -> {
                    assertThat(row.getField("stage")).isIn(PROCEDURAL);
                    assertThat(row.getField("outcome")).isEqualTo("OPEN");
                });
        assertThat(column("responses", "classification"))
                .isSubsetOf("ACKNOWLEDGEMENT", "REFERRAL", "QUESTION", "HOLDING", "AUTOMATIC");
        assertThat(column("contacts", "post_role")).isSubsetOf("REGISTRY", "SECRETARY", "STAFF");
    }

    @Test
    void closesTheNetherlandsAsRecognised() {
        assertThat(demo("cases"))
                .filteredOn(row -> row.getField("stage").equals("closed"))
                .extracting(row -> row.getField("chamber_code"), row -> row.getField("outcome"))
                .containsExactly(tuple("NL-LC01", "RECOGNISED"));
    }

    @Test
    void leavesSevenLateAndTwoWithNobody() {
        assertThat(column("cases", "next_action_offset"))
                .filteredOn(offset -> offset.startsWith("-"))
                .hasSize(7);
        assertThat(demo("cases"))
                .filteredOn(row -> row.getField("owner").isEmpty())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fictional/"})
    void reachesStagesInOrderAndInThePast(String folder) {
        assertThat(demo(folder + "cases")).allSatisfy(row -> {
            var days = Stream.concat(Stream.of("opened"), STAGES.stream().skip(1))
                    .map(stage -> row.getField(stage + "_offset"))
                    .filter(offset -> !offset.isEmpty())
                    .map(Integer::valueOf)
                    .toList();

            assertThat(days).isSorted().allMatch(day -> day < 0);
            if (!row.getField("stage").equals("planned")) {
                assertThat(row.getField(row.getField("stage") + "_offset")).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fictional/"})
    void tellsOnlyOfCasesPeopleAndAsksThatExist(String folder) {
        var cases = Set.copyOf(column(folder + "cases", "chamber_code"));
        var logins = new HashSet<>(column("people", "login"));
        logins.add("");

        assertThat(cases).containsAll(column(folder + "interactions", "chamber_code"));
        assertThat(cases).containsAll(column(folder + "responses", "chamber_code"));
        assertThat(cases).containsAll(column(folder + "contacts", "chamber_code"));
        assertThat(cases)
                .containsAll(column(folder + "tasks", "chamber_code").stream()
                        .filter(code -> !code.isEmpty())
                        .toList());
        assertThat(logins)
                .containsAll(column(folder + "cases", "owner"))
                .containsAll(column(folder + "cases", "coordinator"))
                .containsAll(column(folder + "interactions", "by"))
                .containsAll(column(folder + "tasks", "assignee"))
                .containsAll(column(folder + "tasks", "created_by"));
        assertThat(askCodes(folder))
                .containsAll(column(folder + "responses", "asks").stream()
                        .flatMap(asks -> Stream.of(asks.split(" ")))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "interactions", "responses", "tasks", "contacts"})
    void keepsTheSameColumnsInBothCampaigns(String file) {
        assertThat(demo("fictional/" + file).getFirst().getHeader())
                .isEqualTo(demo(file).getFirst().getHeader());
    }

    @Test
    void keepsTheCampaignsApart() {
        assertThat(column("fictional/cases", "chamber_code")).allMatch(code -> code.matches("X[ABC]-.*"));
        assertThat(demo("people"))
                .filteredOn(person -> person.getField("campaign").equals("EXAMPLE"))
                .extracting(person -> person.getField("login"))
                .isNotEmpty()
                .doesNotContain("staff", "coordinator");
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(Stream.concat(FILES.stream(), FICTIONAL_FILES.stream()).flatMap(file -> demo(file).stream()))
                .allSatisfy(row -> row.getHeader().stream()
                        .filter(column -> column.endsWith("_uk"))
                        .filter(column -> row.getHeader().contains(column.replaceFirst("uk$", "en")))
                        .forEach(column -> assertThat(row.getField(column).isBlank())
                                .as("%s in %s", column, row)
                                .isEqualTo(row.getField(column.replaceFirst("uk$", "en"))
                                        .isBlank())));
    }

    private static Set<String> askCodes(String folder) {
        var asks = folder.isEmpty() ? reference("asks") : demo(folder + "asks");
        return asks.stream().map(ask -> ask.getField("code")).collect(Collectors.toSet());
    }

    private static List<String> column(String file, String name) {
        return demo(file).stream().map(row -> row.getField(name)).toList();
    }

    private static List<NamedCsvRecord> demo(String name) {
        return csv("/demo/" + name + ".csv");
    }

    private static List<NamedCsvRecord> reference(String name) {
        return csv("/reference/" + name + ".csv");
    }

    private static List<NamedCsvRecord> csv(String name) {
        var stream = DemoFilesTest.class.getResourceAsStream(name);
        assertThat(stream).as(name).isNotNull();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(stream)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
