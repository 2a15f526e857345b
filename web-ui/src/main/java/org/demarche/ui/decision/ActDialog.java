package org.demarche.ui.decision;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.core.decision.Evidence;
import org.demarche.core.decision.Recognition;
import org.demarche.core.decision.RecognitionId;
import org.demarche.ui.part.Toast;

/** Records an act with its first source, or corrects one. */
final class ActDialog {

    private final Register register;
    private final ActFields act;

    /** Records. */
    private ActDialog(Register register) {
        this.register = register;
        this.act = new ActFields(register);
    }

    /** @param recorded called with the new act */
    static FormDialog record(Register register, Consumer<RecognitionId> recorded) {
        var parts = new ActDialog(register);
        var source = new SourceFields();
        var dialog = new FormDialog(
                parts.text("decision.record.title"),
                parts.text("decision.record.verb"),
                () -> recorded.accept(parts.record(source)));
        parts.act.bind(dialog.errors());
        source.bind(dialog.errors());
        dialog.add(parts.act);
        dialog.heading(new H3(parts.text("decision.record.source")));
        dialog.add(source);
        return dialog;
    }

    /** @param corrected called when it is done */
    static FormDialog correct(Register register, Recognition recognition, Runnable corrected) {
        var parts = new ActDialog(register);
        parts.act.read(recognition.facts());
        var dialog = new FormDialog(parts.text("decision.edit.title"), parts.text("decision.edit.verb"), () -> {
            parts.correct(recognition);
            corrected.run();
        });
        parts.act.bind(dialog.errors());
        dialog.add(parts.act);
        return dialog;
    }

    private RecognitionId record(SourceFields source) {
        var reports = source.report().map(report -> List.of(report.used(true))).orElse(List.of());
        var evidence = new Evidence(List.of(source.source()), reports, act.disputed(), act.verification());
        var id = register.service().record(act.write(evidence));
        Toast.show(text("decision.recorded"));
        return id;
    }

    private void correct(Recognition recognition) {
        var known = recognition.evidence();
        var evidence = new Evidence(known.sources(), known.reports(), act.disputed(), act.verification());
        register.service().correct(recognition.id(), recognition.version(), act.write(evidence));
        Toast.show(text("decision.corrected"));
    }

    private String text(String key) {
        return act.getTranslation(key);
    }
}
