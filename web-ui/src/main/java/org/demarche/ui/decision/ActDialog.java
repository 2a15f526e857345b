package org.demarche.ui.decision;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Refused;
import org.demarche.core.decision.ActFacts;
import org.demarche.core.decision.Evidence;
import org.demarche.core.decision.Recognition;
import org.demarche.core.decision.RecognitionId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.ui.draft.DraftKeeper;
import org.demarche.ui.part.Toast;

/** Records an act with its first source, or corrects one. What is typed is kept as a draft until then. */
final class ActDialog {

    private static final String FORM = "act";

    private final Register register;
    private final ActFields act;
    private final DraftKeeper draft;

    private ActDialog(Register register, String object) {
        this(register, object, new ActFields(register));
    }

    private ActDialog(Register register, String object, ActFields act) {
        this.register = register;
        this.act = act;
        this.draft = new DraftKeeper(register.drafts(), FORM, object);
        act.keepIn(draft);
    }

    /** @param recorded called with the new act */
    static FormDialog record(Register register, Consumer<RecognitionId> recorded) {
        return record(new ActDialog(register, ""), register.service()::record, recorded);
    }

    /**
     * The act that a case has led to, most likely one of its own institution.
     *
     * @param recorded called with the new act
     */
    static FormDialog recordOf(
            Register register,
            CaseId fruitOf,
            CampaignId campaign,
            InstitutionId by,
            Consumer<RecognitionId> recorded) {
        var fields = new ActFields(register, register.asks(campaign));
        fields.adoptedBy(by);
        var parts = new ActDialog(register, fruitOf.toString(), fields);
        return record(parts, facts -> register.service().recordOf(fruitOf, facts), recorded);
    }

    private static FormDialog record(
            ActDialog parts, Function<ActFacts, RecognitionId> deed, Consumer<RecognitionId> recorded) {
        var source = new SourceFields();
        var dialog = new FormDialog(
                parts.text("decision.record.title"),
                parts.text("decision.record.verb"),
                () -> recorded.accept(parts.record(source, deed)));
        source.bind(dialog.errors());
        source.keepIn(parts.draft);
        parts.showIn(dialog);
        dialog.heading(new H3(parts.text("decision.record.source")));
        dialog.add(source);
        return dialog;
    }

    /** @param corrected called when it is done */
    static FormDialog correct(Register register, Recognition recognition, Runnable corrected) {
        var parts = new ActDialog(register, recognition.id().toString());
        parts.act.read(recognition.facts());
        var dialog = new FormDialog(parts.text("decision.edit.title"), parts.text("decision.edit.verb"), () -> {
            parts.correct(recognition);
            corrected.run();
        });
        parts.showIn(dialog);
        return dialog;
    }

    private void showIn(FormDialog dialog) {
        act.bind(dialog.errors());
        draft.offer();
        dialog.add(act, draft);
    }

    /** @throws Refused about the act before its source: in the order of the fields */
    private RecognitionId record(SourceFields source, Function<ActFacts, RecognitionId> deed) {
        act.act();
        var known = source.source();
        var reports = source.report().map(report -> List.of(report.used(true))).orElse(List.of());
        var evidence = new Evidence(List.of(known), reports, act.disputed(), act.verification());
        var id = deed.apply(act.facts(evidence));
        draft.drop();
        Toast.show(text("decision.recorded"));
        return id;
    }

    private void correct(Recognition recognition) {
        var known = recognition.evidence();
        var evidence = new Evidence(known.sources(), known.reports(), act.disputed(), act.verification());
        register.service().correct(recognition.id(), recognition.version(), act.facts(evidence));
        draft.drop();
        Toast.show(text("decision.corrected"));
    }

    private String text(String key) {
        return act.getTranslation(key);
    }
}
