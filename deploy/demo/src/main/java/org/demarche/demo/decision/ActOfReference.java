package org.demarche.demo.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.base.PartialDate;
import org.demarche.core.campaign.AskId;
import org.demarche.core.decision.Act;
import org.demarche.core.decision.ActFacts;
import org.demarche.core.decision.ActForm;
import org.demarche.core.decision.ActSource;
import org.demarche.core.decision.Evidence;
import org.demarche.core.decision.PastAttempt;
import org.demarche.core.decision.PathStep;
import org.demarche.core.decision.Tally;
import org.demarche.core.decision.VoteMethod;
import org.demarche.core.decision.VoteReport;
import org.demarche.core.decision.Way;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.Verification;
import org.demarche.core.outreach.InitiativeEnding;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One act of {@code reference/recognitions.json}. A key that is missing there is not known here. */
record ActOfReference(JsonNode json, InstitutionId adoptedBy, Map<Integer, AskId> asks) {

    private static final String ASK = "ASK-";

    ActFacts facts() {
        var act = new Act(
                adoptedBy,
                ActForm.valueOf(text(json, "form")),
                text(json, "number"),
                words(json, "title"),
                json.path("our_translation").asBoolean(false),
                new PartialDate(text(json, "adopted_on")));
        return new ActFacts(act, evidence(), grants(), new Way(path(), attempts()), words(json, "note"), "");
    }

    private Evidence evidence() {
        return new Evidence(
                json.get("sources")
                        .valueStream()
                        .map(source -> new ActSource(text(source, "url"), words(source, "note"), null))
                        .toList(),
                json.get("vote_reports")
                        .valueStream()
                        .map(ActOfReference::report)
                        .toList(),
                json.get("disputed").asBoolean(),
                Verification.valueOf(text(json, "verification")));
    }

    private static VoteReport report(JsonNode report) {
        return new VoteReport(
                words(report, "source"),
                text(report, "url"),
                tally(report),
                Optional.of(text(report, "method"))
                        .filter(name -> !name.isEmpty())
                        .map(VoteMethod::valueOf)
                        .orElse(null),
                words(report, "note"),
                report.get("used").asBoolean());
    }

    private static Tally tally(JsonNode report) {
        return new Tally(
                number(report, "for"),
                number(report, "against"),
                number(report, "abstained"),
                number(report, "absent"),
                number(report, "present"),
                number(report, "registered"),
                number(report, "seats"));
    }

    private Set<AskId> grants() {
        return json.get("grants")
                .valueStream()
                .map(code -> Integer.valueOf(code.asString().substring(ASK.length())))
                .map(number -> Optional.ofNullable(asks.get(number))
                        .orElseThrow(() -> new IllegalStateException("The campaign has no ask " + number)))
                .collect(Collectors.toSet());
    }

    private List<PathStep> path() {
        return json.get("path")
                .valueStream()
                .map(step -> new PathStep(new PartialDate(text(step, "on")), words(step, "text")))
                .toList();
    }

    private List<PastAttempt> attempts() {
        return json.path("initiatives")
                .valueStream()
                .map(attempt -> new PastAttempt(
                        words(attempt, "title"),
                        date(attempt, "opened_on"),
                        date(attempt, "ended_on"),
                        InitiativeEnding.valueOf(text(attempt, "end"))))
                .toList();
    }

    private static @Nullable PartialDate date(JsonNode of, String name) {
        var date = text(of, name);
        return date.isEmpty() ? null : new PartialDate(date);
    }

    private static Bilingual words(JsonNode of, String name) {
        return new Bilingual(text(of, name + "_en"), text(of, name + "_uk"));
    }

    private static String text(JsonNode of, String name) {
        return of.path(name).asString("");
    }

    private static @Nullable Integer number(JsonNode of, String name) {
        var number = of.get(name);
        return number == null ? null : number.asInt();
    }
}
