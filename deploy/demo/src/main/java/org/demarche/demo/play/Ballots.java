package org.demarche.demo.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.core.base.PartialDate;
import org.demarche.core.decision.Act;
import org.demarche.core.decision.ActFacts;
import org.demarche.core.decision.ActForm;
import org.demarche.core.decision.ActSource;
import org.demarche.core.decision.Evidence;
import org.demarche.core.decision.PathStep;
import org.demarche.core.decision.RecognitionService;
import org.demarche.core.decision.Tally;
import org.demarche.core.decision.VoteReport;
import org.demarche.core.decision.Way;
import org.demarche.core.institution.Institution;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.Verification;
import org.demarche.core.outreach.InitiativeEnding;
import org.demarche.core.outreach.InitiativeId;
import org.demarche.core.outreach.InitiativeService;
import org.demarche.core.text.Bilingual;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The invented votes of the example: each draft is an initiative of its case from the day it was tabled, and what the plenary
 * adopts stands in the register. A committee's vote is a step on the way.
 */
@Component
class Ballots {

    private static final String TABLED = "10:30";
    private static final String VOTED = "17:00";
    private static final String PRINCIPAL = "EX-01";

    private final InitiativeService initiatives;
    private final RecognitionService recognitions;
    private final InstitutionService institutions;
    private final Texts texts;

    Ballots(
            InitiativeService initiatives,
            RecognitionService recognitions,
            InstitutionService institutions,
            Texts texts) {
        this.texts = texts;
        this.initiatives = initiatives;
        this.recognitions = recognitions;
        this.institutions = institutions;
    }

    /** The real campaign has no votes: nothing is invented about a real parliament but procedure. */
    void write(Script script, Scene scene) {
        if (!scene.production().fictional()) {
            return;
        }
        var votes = scene.rows("votes.csv");
        var started = new HashMap<String, InitiativeId>();
        scene.rows("cases.csv").forEach(aCase -> scene.calendar()
                .dayIfAny(aCase, "draft_tabled_offset")
                .ifPresent(tabled -> votes.stream()
                        .filter(vote -> chamber(vote).equals(chamber(aCase)))
                        .findFirst()
                        .ifPresent(vote -> table(script, scene, vote, tabled, started))));
        votes.stream()
                .filter(vote -> vote.getField("body").equals("PLENARY"))
                .forEach(vote -> adopt(script, scene, vote, votes, started));
    }

    private void table(
            Script script, Scene scene, NamedCsvRecord vote, LocalDate day, Map<String, InitiativeId> started) {
        script.add(
                scene.calendar().moment(day, TABLED),
                scene.actor(chamber(vote)),
                () -> started.put(
                        chamber(vote),
                        initiatives.start(scene.caseOf(vote), scene.text(vote, "motion"), PartialDate.of(day), "")));
    }

    private void adopt(
            Script script,
            Scene scene,
            NamedCsvRecord vote,
            List<NamedCsvRecord> votes,
            Map<String, InitiativeId> started) {
        var day = scene.calendar().day(vote, "offset");
        script.add(scene.calendar().moment(day, VOTED), scene.production().coordinator(), () -> {
            initiatives.end(
                    started.get(chamber(vote)),
                    0,
                    InitiativeEnding.ADOPTED,
                    PartialDate.of(day),
                    scene.text(vote, "source"));
            recognitions.recordOf(scene.caseOf(vote), facts(scene, vote, votes, day));
        });
    }

    private ActFacts facts(Scene scene, NamedCsvRecord vote, List<NamedCsvRecord> votes, LocalDate day) {
        var source = words(vote, "source");
        var report = new VoteReport(source, null, tally(vote), null, Bilingual.NONE, true);
        return new ActFacts(
                new Act(institution(vote), ActForm.RESOLUTION, "", words(vote, "motion"), false, PartialDate.of(day)),
                new Evidence(
                        List.of(new ActSource(null, source, null)), List.of(report), false, Verification.UNVERIFIED),
                Set.of(scene.campaign().asks().get(PRINCIPAL)),
                new Way(
                        votes.stream()
                                .filter(other -> chamber(other).equals(chamber(vote)))
                                .filter(other -> other.getField("body").equals("COMMITTEE"))
                                .map(other -> step(scene, other))
                                .toList(),
                        List.of()),
                Bilingual.NONE,
                "");
    }

    private PathStep step(Scene scene, NamedCsvRecord vote) {
        return new PathStep(
                PartialDate.of(scene.calendar().day(vote, "offset")),
                new Bilingual(committee(vote, Languages.ENGLISH), committee(vote, Languages.UKRAINIAN)));
    }

    private String committee(NamedCsvRecord vote, Locale language) {
        return texts.get(
                language,
                "demo.ballot.committee",
                vote.getField("for"),
                vote.getField("against"),
                vote.getField("abstained"));
    }

    private static Tally tally(NamedCsvRecord vote) {
        return new Tally(
                number(vote, "for"),
                number(vote, "against"),
                number(vote, "abstained"),
                null,
                number(vote, "present"),
                null,
                number(vote, "seats"));
    }

    private static Integer number(NamedCsvRecord vote, String column) {
        return Integer.valueOf(vote.getField(column));
    }

    private InstitutionId institution(NamedCsvRecord vote) {
        return institutions.findByCode(chamber(vote)).map(Institution::id).orElseThrow();
    }

    private static Bilingual words(NamedCsvRecord row, String column) {
        return new Bilingual(row.getField(column + "_en"), row.getField(column + "_uk"));
    }

    private static String chamber(NamedCsvRecord row) {
        return row.getField("chamber_code");
    }
}
