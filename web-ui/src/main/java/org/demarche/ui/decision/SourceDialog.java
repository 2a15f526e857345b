package org.demarche.ui.decision;

import org.demarche.core.decision.Recognition;
import org.demarche.ui.part.Toast;

/** Adds a source to an act, and what it says of the vote. */
final class SourceDialog {

    private SourceDialog() {}

    /** @param added called when it is done */
    static FormDialog of(Register register, Recognition act, Runnable added) {
        var fields = new SourceFields();
        var dialog = new FormDialog(
                fields.getTranslation("decision.add-source.title"),
                fields.getTranslation("decision.add-source"),
                () -> {
                    add(register, act, fields);
                    Toast.show(fields.getTranslation("decision.source-added"));
                    added.run();
                });
        fields.bind(dialog.errors());
        dialog.add(fields);
        return dialog;
    }

    private static void add(Register register, Recognition act, SourceFields fields) {
        register.service()
                .addSource(
                        act.id(),
                        act.version(),
                        fields.source(),
                        fields.report().orElse(null));
    }
}
