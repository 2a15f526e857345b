package org.demarche.demo.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.core.access.CaseId;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.Stage;
import org.demarche.core.campaign.StageModel;
import org.demarche.core.dossier.DocumentPackage;
import org.demarche.core.dossier.PackageList;
import org.demarche.core.outreach.Channel;
import org.demarche.core.outreach.DispatchId;
import org.demarche.core.outreach.DispatchService;
import org.demarche.core.outreach.Outcome;
import org.demarche.core.outreach.RecordDispatch;
import org.demarche.core.outreach.StageMove;
import org.demarche.core.outreach.StageService;
import org.demarche.core.text.Texts;
import org.springframework.stereotype.Component;

/** The package leaves and arrives, and the case goes from stage to stage. */
@Component
class Progress {

    private static final int FIRST_VERSION = 0;

    private final CampaignService campaigns;
    private final StageService stages;
    private final DispatchService dispatches;
    private final PackageList packages;
    private final Texts texts;

    Progress(
            CampaignService campaigns,
            StageService stages,
            DispatchService dispatches,
            PackageList packages,
            Texts texts) {
        this.campaigns = campaigns;
        this.stages = stages;
        this.dispatches = dispatches;
        this.packages = packages;
        this.texts = texts;
    }

    void write(Script script, Scene scene, Map<CaseId, DispatchId> sent) {
        scene.rows("cases.csv").forEach(row -> {
            send(script, scene, row, sent);
            move(script, scene, row);
        });
    }

    private void send(Script script, Scene scene, NamedCsvRecord row, Map<CaseId, DispatchId> sent) {
        if (row.getField("dispatch_channel").isEmpty()) {
            return;
        }
        var actor = scene.actor(row.getField("chamber_code"));
        var calendar = scene.calendar();
        var left = calendar.day(row, "package_sent_offset");
        script.add(calendar.moment(left, "11:00"), actor, () -> {
            var pack = packages.of(scene.campaign().id()).stream()
                    .findFirst()
                    .map(DocumentPackage::id)
                    .orElse(null);
            var due = calendar.dayIfAny(row, "response_due_offset").orElse(null);
            var channel = Channel.valueOf(row.getField("dispatch_channel"));
            sent.put(
                    scene.caseOf(row),
                    dispatches.record(
                            new RecordDispatch(scene.caseOf(row), pack, channel, "", left, null, due, "", null)));
        });
        calendar.dayIfAny(row, "delivered_offset")
                .ifPresent(arrived -> script.add(
                        calendar.moment(arrived, "11:00"),
                        actor,
                        () -> dispatches.deliver(sent.get(scene.caseOf(row)), FIRST_VERSION, arrived, null)));
    }

    private void move(Script script, Scene scene, NamedCsvRecord row) {
        var actor = scene.actor(row.getField("chamber_code"));
        for (var key : stageKeys()) {
            scene.calendar()
                    .dayIfAny(row, key.replace('-', '_') + "_offset")
                    .ifPresent(day -> script.add(scene.calendar().moment(day, "12:10"), actor, () -> {
                        var model = campaigns.stages(scene.campaign().id());
                        var stage = model.stage(key);
                        var outcome = stage.closing() ? Outcome.valueOf(row.getField("outcome")) : null;
                        stages.moveAll(
                                List.of(scene.caseOf(row)),
                                new StageMove(stage.id(), day, reason(scene, stage), outcome));
                    }));
        }
    }

    private String reason(Scene scene, Stage to) {
        return to.closing() ? texts.get(Locale.of(scene.language()), "demo.reason.closed") : "";
    }

    private static List<String> stageKeys() {
        return StageModel.standardKeys();
    }
}
