package org.demarche.demo.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.institution.Institution;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.OpenCases;
import org.springframework.stereotype.Component;

/** The coordinator opens the cases of a day together and gives each to somebody. */
@Component
class Openings {

    private final InstitutionService institutions;
    private final CaseService cases;
    private final AssignmentService assignments;

    Openings(InstitutionService institutions, CaseService cases, AssignmentService assignments) {
        this.institutions = institutions;
        this.cases = cases;
        this.assignments = assignments;
    }

    void write(Script script, Scene scene) {
        var byDay = scene.rows("cases.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> scene.calendar().day(row, "opened_offset"), TreeMap::new, Collectors.toList()));
        var coordinator = scene.production().coordinator();
        byDay.forEach(
                (day, rows) -> script.add(scene.calendar().moment(day, "08:40"), coordinator, () -> open(scene, rows)));
        scene.rows("cases.csv").forEach(row -> assign(script, scene, row));
    }

    private void open(Scene scene, List<NamedCsvRecord> rows) {
        var targets = rows.stream()
                .map(row -> institutions.findByCode(row.getField("chamber_code")))
                .map(found -> found.map(Institution::id).orElseThrow())
                .toList();
        List<CaseId> opened =
                cases.open(new OpenCases(scene.campaign().id(), targets)).cases();
        for (int i = 0; i < rows.size(); i++) {
            scene.cases().put(rows.get(i).getField("chamber_code"), opened.get(i));
        }
    }

    private void assign(Script script, Scene scene, NamedCsvRecord row) {
        var code = row.getField("chamber_code");
        var owner = row.getField("owner");
        LocalDate day = scene.calendar().day(row, "opened_offset");
        script.add(
                scene.calendar().moment(day, "08:50"),
                scene.production().coordinator(),
                () -> give(scene, row, Part.COORDINATOR, row.getField("coordinator")));
        if (!owner.isEmpty()) {
            scene.owners().put(code, owner);
            script.add(
                    scene.calendar().moment(day, "08:55"),
                    scene.production().coordinator(),
                    () -> give(scene, row, Part.OWNER, owner));
        }
    }

    private void give(Scene scene, NamedCsvRecord row, Part part, String login) {
        assignments.assign(List.of(scene.caseOf(row)), part, scene.user(login), "");
    }
}
