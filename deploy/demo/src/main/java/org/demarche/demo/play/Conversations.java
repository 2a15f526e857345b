package org.demarche.demo.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.core.access.CaseId;
import org.demarche.core.campaign.AskId;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.correspondence.RecordResponse;
import org.demarche.core.correspondence.ResponseChannel;
import org.demarche.core.correspondence.ResponseService;
import org.demarche.core.outreach.DispatchId;
import org.demarche.core.outreach.InteractionKind;
import org.demarche.core.outreach.InteractionService;
import org.demarche.core.outreach.LogInteraction;
import org.demarche.core.outreach.Standing;
import org.demarche.core.text.Texts;
import org.springframework.stereotype.Component;

/** What was said, and what was answered. */
@Component
class Conversations {

    private final InteractionService interactions;
    private final ResponseService responses;
    private final Texts texts;

    Conversations(InteractionService interactions, ResponseService responses, Texts texts) {
        this.interactions = interactions;
        this.responses = responses;
        this.texts = texts;
    }

    void write(Script script, Scene scene, Map<CaseId, DispatchId> sent) {
        scene.rows("interactions.csv").forEach(row -> log(script, scene, row));
        scene.rows("responses.csv").forEach(row -> answer(script, scene, row, sent));
    }

    private void log(Script script, Scene scene, NamedCsvRecord row) {
        var at = scene.calendar().moment(scene.calendar().day(row, "offset"), row.getField("time"));
        var kind = InteractionKind.valueOf(row.getField("kind"));
        script.add(
                at,
                row.getField("by"),
                () -> interactions.log(new LogInteraction(
                        scene.caseOf(row),
                        kind,
                        at,
                        scene.text(row, "text"),
                        who(scene, row, "with_role"),
                        null,
                        null,
                        null,
                        null)));
    }

    private void answer(Script script, Scene scene, NamedCsvRecord row, Map<CaseId, DispatchId> sent) {
        var day = scene.calendar().day(row, "offset");
        var kind = Classification.valueOf(row.getField("classification"));
        script.add(
                scene.calendar().moment(day, row.getField("time")),
                scene.actor(row.getField("chamber_code")),
                () -> responses.record(new RecordResponse(
                        scene.caseOf(row),
                        day,
                        who(scene, row, "from_role"),
                        ResponseChannel.valueOf(row.getField("channel")),
                        kind,
                        scene.text(row, "text"),
                        Locale.of(scene.language()),
                        standings(scene, row, standing(kind)),
                        kind == Classification.AUTOMATIC ? null : sent.get(scene.caseOf(row)),
                        null)));
    }

    private static Map<AskId, Standing> standings(Scene scene, NamedCsvRecord row, Standing standing) {
        var standings = new HashMap<AskId, Standing>();
        for (var code : row.getField("asks").split(" ")) {
            var ask = scene.campaign().asks().get(code);
            if (ask != null) {
                standings.put(ask, standing);
            }
        }
        return standings;
    }

    private static Standing standing(Classification classification) {
        return switch (classification) {
            case SUPPORTIVE -> Standing.SUPPORTIVE;
            case REFUSAL -> Standing.DECLINED;
            case ACKNOWLEDGEMENT, REFERRAL, QUESTION, HOLDING, AUTOMATIC -> Standing.UNDER_DISCUSSION;
        };
    }

    private String who(Scene scene, NamedCsvRecord row, String column) {
        var role = row.getField(column);
        return role.isEmpty() ? "" : texts.get(Locale.of(scene.language()), "demo.who." + role);
    }
}
