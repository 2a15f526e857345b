package org.demarche.ui.decision;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.decision.ActFacts;
import org.demarche.core.decision.AskChoice;
import org.demarche.core.decision.Evidence;
import org.demarche.core.decision.Recognition;
import org.demarche.core.decision.RecognitionId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;

/** Records an act with its first source, or corrects one. */
final class ActDialog {

    private static final String FORM = "act";
    private static final String WIDTH = "min(640px, 100vw - 24px)";

    private final Register register;
    private final FormDialog dialog;
    private final ActFields act;
    private final ActRemarks remarks;

    private ActDialog(Register register, String title, String verb, List<AskChoice> asks) {
        this.register = register;
        dialog = new FormDialog(register.desk(), register.text(title), register.text(verb));
        dialog.setWidth(WIDTH);
        act = new ActFields(dialog, register, asks);
        remarks = new ActRemarks(dialog);
    }

    /** @param recorded called with the new act */
    static void record(Register register, Consumer<RecognitionId> recorded) {
        recording(register, register.asks()).record("", register.service()::record, recorded);
    }

    /**
     * The act that a case has led to, most likely one of its own institution.
     *
     * @param recorded called with the new act
     */
    static void recordOf(
            Register register,
            CaseId fruitOf,
            CampaignId campaign,
            InstitutionId by,
            Consumer<RecognitionId> recorded) {
        var parts = recording(register, register.asks(campaign));
        parts.act.adoptedBy(by);
        parts.record(fruitOf.toString(), facts -> register.service().recordOf(fruitOf, facts), recorded);
    }

    private static ActDialog recording(Register register, List<AskChoice> asks) {
        return new ActDialog(register, "decision.record.title", "decision.record.verb", asks);
    }

    private void record(String object, Function<ActFacts, RecognitionId> deed, Consumer<RecognitionId> recorded) {
        var heading = new H3(register.text("decision.record.source"));
        heading.addClassName("dm-form-part");
        dialog.with(heading);
        var source = new SourceFields(dialog, register.formats());
        dialog.keep(FORM, object);
        var made = new RecognitionId[1];
        dialog.open(() -> made[0] = deed.apply(facts(source)), () -> {
            Toast.show(register.text("decision.recorded"));
            recorded.accept(made[0]);
        });
    }

    /** @param corrected called when it is done */
    static void correct(Register register, Recognition recognition, Runnable corrected) {
        var parts = new ActDialog(register, "decision.edit.title", "decision.edit.verb", register.asks());
        var id = recognition.id();
        parts.show(recognition);
        parts.dialog.keep(FORM, id.toString()).versioned(recognition.version(), () -> {
            var now = register.service().find(id);
            parts.show(now);
            return register.desk().latest(now.version(), now.lastChange());
        });
        parts.dialog.open(() -> parts.correct(id), () -> {
            Toast.show(register.text("decision.corrected"));
            corrected.run();
        });
    }

    private void show(Recognition recognition) {
        act.show(recognition.facts());
        remarks.show(recognition.facts());
    }

    /** @throws org.demarche.core.base.Refused about the act before its source: in the order of the fields */
    private ActFacts facts(SourceFields source) {
        var known = act.act();
        var reports = source.report().map(report -> List.of(report.used(true))).orElse(List.of());
        var evidence = new Evidence(List.of(source.source()), reports, remarks.disputed(), remarks.verification());
        return remarks.facts(known, evidence, act.grants());
    }

    /** Sources and reports stay as they are by now: they have a form of their own. */
    private void correct(RecognitionId id) {
        var known = register.service().find(id).evidence();
        var evidence = new Evidence(known.sources(), known.reports(), remarks.disputed(), remarks.verification());
        register.service().correct(id, dialog.version(), remarks.facts(act.act(), evidence, act.grants()));
    }
}
