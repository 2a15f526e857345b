package org.demarche.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.access.StepUpNeeded;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseFilter;
import org.demarche.core.outreach.CaseSort;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.Scene;
import org.demarche.core.restriction.Restrict;
import org.demarche.core.restriction.RestrictedObject;
import org.demarche.core.restriction.RestrictionService;
import org.demarche.core.text.Languages;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class ExportServiceDbTest {

    @Autowired
    private ExportService exports;

    @Autowired
    private NextActionService nextActions;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private Scene scene;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private CaseId lilias;
    private LocalDate today;

    @BeforeEach
    void twoCases() {
        scene.set();
        lilias = scene.openedCase();
        assignments.assign(List.of(lilias), Part.OWNER, scene.lilia(), "");
        scene.openedCase();
        today = scene.today();
    }

    @Test
    void holdsWhatTheListShowsInItsOrder() throws IOException {
        plan("Call the registry");

        var file = export("for the board", Languages.ENGLISH);

        assertThat(file.name()).isEqualTo("cases-ct44-" + LocalDate.now(clock.withZone(ZoneOffset.UTC)) + ".xlsx");
        assertThat(file.rows()).isEqualTo(2);
        var rows = rows(file);
        assertThat(texts(rows.getFirst()))
                .startsWith("Number", "Country", "Parliament", "Stage")
                .endsWith("Last contact", "Restricted");
        assertThat(texts(rows.get(1))).contains("CT44-0001", "Planned", "Open", "Normal", "Lilia", "Call the registry");
        assertThat(rows.get(1).getCellAsDate(8).orElseThrow().toLocalDate()).isEqualTo(today.plusDays(5));
        assertThat(texts(rows.get(2))).contains("CT44-0002");
    }

    @Test
    void speaksUkrainian() throws IOException {
        assertThat(texts(rows(export("для правління", Languages.UKRAINIAN)).getFirst()))
                .startsWith("Номер", "Країна", "Парламент");
    }

    /** What spreadsheets would take for a formula, or for a command. */
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "%0A=1", "|x", "'=1", "\"=1", "<f>1</f>"})
    void leavesEveryTextAText(String hostile) throws IOException {
        plan(hostile);

        var file = export("for the board", Languages.ENGLISH);

        var cell = rows(file).get(1).getCell(7);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(hostile);
        assertThat(sheets(file)).contains("<row").doesNotContain("<f>", "<f ");
    }

    @Test
    void asksForAReasonAndARecentSignInAndStandsInTheAudit() {
        assertThatThrownBy(() -> export("  ", Languages.ENGLISH)).hasMessage("refused.export.reason.missing");
        cast.provedAt(clock.instant().minus(Duration.ofMinutes(6)));
        assertThatThrownBy(() -> export("for the board", Languages.ENGLISH)).isInstanceOf(StepUpNeeded.class);
        assertThat(noted()).isEmpty();

        scene.asCoordinator();
        export("for the board", Languages.ENGLISH);

        assertThat(noted()).singleElement().satisfies(note -> assertThat(note)
                .containsEntry("user_id", scene.olena().value())
                .containsEntry("campaign_id", scene.campaign().value())
                .containsEntry("reason", "for the board")
                .containsEntry("rows", "2"));
    }

    @Test
    void isForWhoOverseesTheCampaignAlone() {
        scene.asLeadership();
        assertThat(export("for the board", Languages.ENGLISH).rows()).isEqualTo(2);

        scene.asStranger();
        assertThatThrownBy(() -> export("to see", Languages.ENGLISH)).hasMessage("refused.not-found");

        cast.become(scene.lilia(), Role.STAFF, Role.COORDINATOR); // a coordinator by sign-in, and staff in this team
        assertThatThrownBy(() -> export("to see", Languages.ENGLISH)).hasMessage("refused.not-allowed");
    }

    @Test
    void leavesOutWhatIsRestrictedToOthersAndNotesWhoTookItAlong() {
        restrictions.restrict(new Restrict(
                RestrictedObject.of(lilias), List.of(scene.lilia(), scene.olena()), null, "A source at risk"));

        assertThat(export("for the board", Languages.ENGLISH).rows()).isEqualTo(2);
        assertThat(restrictedReadsBy(scene.olena().value())).isOne();
        assertThat(noted()).extracting(each -> each.get("rows")).containsExactly("1");

        scene.asLeadership();
        assertThat(export("for the board", Languages.ENGLISH).rows()).isOne();
    }

    @Test
    void staysWithinWhatOnePersonTakesAwayAlone() {
        manyMore(ExportService.MOST);

        assertThatThrownBy(() -> export("for the board", Languages.ENGLISH)).hasMessage("refused.export.too-many");
    }

    private Exported export(String reason, Locale language) {
        return exports.cases(new ExportCases(scene.campaign(), CaseFilter.OPEN, CaseSort.DUE, false, reason, language));
    }

    private void plan(String text) {
        nextActions.planAll(List.of(lilias), NextAction.of(ActionKind.CALL, text, today.plusDays(5), ""));
    }

    private void manyMore(int count) {
        jdbc.sql("""
                        insert into institution (id, version, kind, zone)
                        select gen_random_uuid(), 0, 'PARLIAMENT', 'Europe/Warsaw' from generate_series(1, :count)""").param("count", count).update();
        jdbc.sql("""
                        insert into outreach_case (id, version, campaign_id, institution_id, reference, stage_id, stage_since, opened_at, opened_by)
                        select gen_random_uuid(), 0, c.campaign_id, i.id, 'MANY-' || row_number() over (), c.stage_id, c.stage_since, c.opened_at, c.opened_by
                          from outreach_case c
                          join institution i on not exists (select from outreach_case o where o.institution_id = i.id)
                         where c.id = :case""").param("case", lilias.value()).update();
    }

    private List<Map<String, Object>> noted() {
        return jdbc.sql("""
                        select user_id, campaign_id, new_values ->> 'reason' as reason, new_values ->> 'rows' as rows
                          from audit_entry
                         where kind = 'EXPORT' and campaign_id = :campaign""").param("campaign", scene.campaign().value()).query().listOfRows();
    }

    private int restrictedReadsBy(Object user) {
        return jdbc.sql("""
                        select count(*) from audit_entry
                         where kind = 'RESTRICTED_READ' and case_id = :case and user_id = :user and use_case = 'ExportService.cases'""")
                .param("case", lilias.value())
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    private static List<Row> rows(Exported file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.content()))) {
            return book.getFirstSheet().read();
        }
    }

    private static Stream<String> texts(Row row) {
        return row.stream()
                .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                .map(cell -> cell.asString());
    }

    /** The parts of the file in which cells stand. */
    private String sheets(Exported file) throws IOException {
        var place = Files.write(folder.resolve(file.name()), file.content());
        var all = new StringBuilder();
        try (var parts = new ZipFile(place.toFile())) {
            for (var part : Collections.list(parts.entries())) {
                if (part.getName().startsWith("xl/worksheets/")) {
                    all.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}
