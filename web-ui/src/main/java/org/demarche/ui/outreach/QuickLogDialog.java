package org.demarche.ui.outreach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseChoice;
import org.demarche.core.sql.Slice;

/** Logs something from anywhere: first the case, then what happened. */
class QuickLogDialog extends Dialog {

    private static final String WIDTH = "620px";

    final ComboBox<CaseChoice> choice = new ComboBox<>();
    private final Div form = new Div();
    private final QuickLogs logs;

    QuickLogDialog(QuickLogs logs) {
        this.logs = logs;
        setHeaderTitle(getTranslation("outreach.log.title"));
        setWidth(WIDTH);
        setCloseOnOutsideClick(false);
        choice.setLabel(getTranslation("outreach.log.case"));
        choice.setPlaceholder(getTranslation("outreach.log.case-hint"));
        choice.setItemLabelGenerator(QuickLogDialog::words);
        choice.setItems(
                query -> logs
                        .find(query.getFilter().orElse(""), new Slice(query.getOffset(), query.getLimit()), getLocale())
                        .stream(),
                query -> logs.count(query.getFilter().orElse("")));
        choice.setWidthFull();
        choice.addValueChangeListener(change -> show(change.getValue()));
        var fields = new Div(choice, form);
        fields.addClassNames("dm-stack", "tight", "dm-fields");
        add(fields);
        getFooter().add(new Button(getTranslation("outreach.cancel"), _ -> close()));
    }

    /** For a case that is known, as on its row or card. */
    QuickLogDialog about(CaseId id) {
        choice.setValue(logs.choice(id, getLocale()));
        return this;
    }

    private void show(CaseChoice chosen) {
        form.removeAll();
        if (chosen != null) {
            form.add(form(chosen.id()));
        }
    }

    private QuickLogForm form(CaseId id) {
        var reads = logs.reads();
        var head = reads.page().head(id, getLocale());
        var log = new QuickLogForm(logs.desk(), id, this::close);
        log.know(
                Whom.of(reads.posts().of(head.institutionId(), getLocale())),
                reads.cards().dispatches(id),
                reads.page().allowed(id).contains(Action.EDIT) && !head.closed());
        return log;
    }

    private static String words(CaseChoice choice) {
        return choice.institution() + " · " + choice.reference();
    }
}
