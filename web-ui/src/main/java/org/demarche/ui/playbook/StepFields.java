package org.demarche.ui.playbook;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.demarche.core.access.Part;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.playbook.Occasion;
import org.demarche.core.playbook.PlaybookStep;
import org.demarche.core.playbook.StepId;
import org.demarche.core.playbook.StepWords;
import org.demarche.core.playbook.Until;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.demarche.ui.campaign.BilingualField;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.outreach.CountFields;
import org.jspecify.annotations.Nullable;

/** The fields of a step. */
class StepFields {

    private static final DeadlineRule USUAL = new DeadlineRule(AnchorKind.DAY, 10, DayUnit.WORKING_DAYS, false);

    private final PlaybookWords words;
    private final List<PlaybookStep> others;
    private final Select<Occasion> occasion = new Select<>();
    private final Select<PlaybookStep> after = new Select<>();
    private final Select<ActionKind> kind = new Select<>();
    private final BilingualField title;
    private final Select<Part> assignee = new Select<>();
    private final CountFields count;
    private final Select<Until> until = new Select<>();
    private final BilingualField hint;
    private final TextArea links = new TextArea(PlaybookWords.text("playbook.step.links"));

    /** @param others that it may come after */
    StepFields(FormDialog dialog, PlaybookWords words, List<PlaybookStep> others) {
        this.words = words;
        this.others = others;
        title = new BilingualField(
                PlaybookWords.text("playbook.step.title"), "refused.playbook.title", 1, dialog.attempt());
        hint = new BilingualField(
                PlaybookWords.text("playbook.step.hint"), "refused.playbook.hint", 2, dialog.attempt());
        count = new CountFields(words.formats(), words.days(), words.formats().today());
        choices();
        dialog.field("refused.playbook.occasion", occasion)
                .field("refused.playbook.sequence", after)
                .field("refused.playbook.campaign-day", count.campaignDayField())
                .field("refused.playbook.links", links)
                .field("refused.deadline.days", count.number())
                .with(occasion, after, kind, title, count, assignee, until, hint, links);
        name(dialog);
    }

    private void choices() {
        occasion.setLabel(PlaybookWords.text("playbook.step.occasion"));
        occasion.setItems(words.occasions());
        occasion.setItemLabelGenerator(words::occasion);
        occasion.addValueChangeListener(change -> offerPredecessors(change.getValue()));
        after.setLabel(PlaybookWords.text("playbook.step.after"));
        after.setEmptySelectionAllowed(true);
        after.setEmptySelectionCaption(PlaybookWords.text("playbook.step.after-none"));
        after.setItemLabelGenerator(
                each -> each == null ? PlaybookWords.text("playbook.step.after-none") : words.title(each));
        after.addValueChangeListener(change -> sequence(change.getValue() != null));
        kind.setLabel(PlaybookWords.text("outreach.next.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(each -> PlaybookWords.text("outreach.action-kind." + each.name()));
        assignee.setLabel(PlaybookWords.text("playbook.step.assignee"));
        assignee.setItems(Part.values());
        assignee.setItemLabelGenerator(each -> PlaybookWords.text("access.part." + each.name()));
        until.setLabel(PlaybookWords.text("playbook.step.until"));
        until.setItems(Until.values());
        until.setItemLabelGenerator(each -> PlaybookWords.text("playbook.until." + each.name()));
        links.setHelperText(PlaybookWords.text("playbook.step.links-help"));
        links.setWidthFull();
    }

    private void name(FormDialog dialog) {
        dialog.fields()
                .field("occasion", occasion, words::written, words::read)
                .field("after", after, each -> each.id().toString(), this::other)
                .choice("kind", kind, ActionKind.class);
        title.nameIn(dialog.fields(), "title");
        count.nameIn(dialog.fields());
        dialog.fields().choice("assignee", assignee, Part.class).choice("until", until, Until.class);
        hint.nameIn(dialog.fields(), "hint");
        dialog.fields().text("links", links);
    }

    void start(@Nullable Occasion given) {
        kind.setValue(ActionKind.CALL);
        assignee.setValue(Part.OWNER);
        until.setValue(Until.STAGE_LEFT);
        occasion.setValue(given);
        count.show(USUAL, null);
        sequence(false);
    }

    void show(PlaybookStep step) {
        occasion.setValue(step.occasion());
        count.show(step.rule(), step.campaignDateId());
        after.setValue(step.after().map(id -> other(id.toString())).orElse(null));
        kind.setValue(step.kind());
        title.show(step.words().title());
        assignee.setValue(step.assignee());
        until.setValue(step.until());
        hint.show(step.words().hint());
        links.setValue(step.words().links());
        sequence(step.isInSequence());
    }

    PlaybookStep step(StepId id) {
        if (occasion.isEmpty()) {
            throw new Refused("refused.playbook.occasion");
        }
        return new PlaybookStep(
                id,
                occasion.getValue(),
                after.isEmpty() ? null : after.getValue().id(),
                new StepWords(title.words(), hint.words(), links.getValue()),
                kind.getValue(),
                assignee.getValue(),
                count.rule(),
                count.campaignDay(),
                until.getValue());
    }

    private void offerPredecessors(@Nullable Occasion of) {
        var before = after.getValue();
        after.setItems(
                others.stream().filter(each -> each.occasion().equals(of)).toList());
        if (before != null && before.occasion().equals(of)) {
            after.setValue(before);
        }
    }

    private void sequence(boolean follows) {
        count.callDay(PlaybookWords.text(follows ? "playbook.anchor.done-day" : "playbook.anchor.occasion-day"));
        count.fromDayOnly(follows);
    }

    private @Nullable PlaybookStep other(String id) {
        return others.stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
