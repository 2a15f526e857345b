package org.demarche.ui.outreach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseChoice;
import org.jspecify.annotations.Nullable;

/** Logs something from anywhere: first the case, then what happened. */
class QuickLogDialog extends Dialog {

    private static final String WIDTH = "620px";

    final ComboBox<CaseChoice> choice;
    private final QuickLogPlace place;

    /** @param logged what happens after something was logged and the dialog has gone */
    QuickLogDialog(QuickLogs logs, Runnable logged) {
        setHeaderTitle(getTranslation("outreach.log.title"));
        setWidth(WIDTH);
        setCloseOnOutsideClick(false);
        place = new QuickLogPlace(logs, () -> {
            close();
            logged.run();
        });
        choice = place.choice;
        choice.setLabel(getTranslation("outreach.log.case"));
        add(place);
        getFooter().add(new Button(getTranslation("outreach.cancel"), _ -> close()));
    }

    /** For a case that is known, as on its row or card. */
    QuickLogDialog about(CaseId id, @Nullable LogKind kind) {
        place.about(id, kind);
        return this;
    }
}
