package org.demarche.ui.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.LastChange;
import org.demarche.core.base.Refused;
import org.demarche.core.playbook.Occasion;
import org.demarche.core.playbook.Playbook;
import org.demarche.core.playbook.PlaybookStep;
import org.demarche.core.playbook.PublishPlaybook;
import org.demarche.core.playbook.StepId;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;

/** Adds a step, or words it anew: each publishes the next version of the playbook. */
class StepForm {

    private final PlaybookPages reads;
    private final PlaybookWords words;
    private final CampaignId campaign;

    StepForm(PlaybookPages reads, PlaybookWords words, CampaignId campaign) {
        this.reads = reads;
        this.words = words;
        this.campaign = campaign;
    }

    /** @param occasion null while it is not known */
    void add(@Nullable Occasion occasion, Runnable saved) {
        var dialog = new FormDialog(
                reads.desk(), PlaybookWords.text("playbook.step.add"), PlaybookWords.text("playbook.step.save"));
        var fields = new StepFields(dialog, words, steps());
        fields.start(occasion);
        dialog.keep("playbook-step", campaign.toString());
        dialog.open(
                () -> publish(number(), steps -> {
                    var all = new ArrayList<>(steps);
                    all.add(fields.step(StepId.create()));
                    return all;
                }),
                () -> done(saved));
    }

    void edit(PlaybookStep step, Runnable saved) {
        var dialog = new FormDialog(
                reads.desk(),
                PlaybookWords.text("playbook.step.edit", words.title(step)),
                PlaybookWords.text("playbook.step.save"));
        var others =
                steps().stream().filter(each -> !each.id().equals(step.id())).toList();
        var fields = new StepFields(dialog, words, others);
        fields.show(step);
        dialog.keep("playbook-step-edit", step.id().toString()).versioned(number(), () -> {
            var now = reads.playbooks().of(campaign).orElseThrow(Refused::notFound);
            fields.show(now.steps().stream()
                    .filter(each -> each.id().equals(step.id()))
                    .findFirst()
                    .orElseThrow(Refused::notFound));
            return reads.desk().latest(now.number(), new LastChange(now.madeBy(), now.madeAt()));
        });
        dialog.open(
                () -> publish(dialog.version(), steps -> replaced(steps, fields.step(step.id()))), () -> done(saved));
    }

    private void publish(int basedOn, Function<List<PlaybookStep>, List<PlaybookStep>> change) {
        reads.playbooks().publish(new PublishPlaybook(campaign, basedOn, "", change.apply(steps())));
    }

    private static List<PlaybookStep> replaced(List<PlaybookStep> steps, PlaybookStep by) {
        return steps.stream().map(each -> each.id().equals(by.id()) ? by : each).toList();
    }

    private List<PlaybookStep> steps() {
        return current().map(Playbook::steps).orElse(List.of());
    }

    private int number() {
        return current().map(Playbook::number).orElse(0);
    }

    private Optional<Playbook> current() {
        return reads.playbooks().of(campaign);
    }

    private static void done(Runnable saved) {
        Toast.show(PlaybookWords.text("playbook.step.saved"));
        saved.run();
    }
}
