package org.demarche.ui.decision;

import org.demarche.core.decision.RecognitionId;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;

/** Adds a source to an act, and what it says of the vote. */
final class SourceDialog {

    private SourceDialog() {}

    /** @param added called when it is done */
    static void open(Register register, RecognitionId id, Runnable added) {
        var dialog = new FormDialog(
                register.desk(), register.text("decision.add-source.title"), register.text("decision.add-source"));
        var fields = new SourceFields(dialog, register.formats());
        dialog.keep("act-source", id.toString());
        dialog.open(
                () -> register.service()
                        .addSource(
                                id,
                                register.service().find(id).version(),
                                fields.source(),
                                fields.report().orElse(null)),
                () -> {
                    Toast.show(register.text("decision.source-added"));
                    added.run();
                });
    }
}
