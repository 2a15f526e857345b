package org.demarche.ui.outreach;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseChoice;
import org.demarche.ui.part.Slices;
import org.jspecify.annotations.Nullable;

/** Asks for the case, then for what happened in it. */
class QuickLogPlace extends Div {

    final ComboBox<CaseChoice> choice = new ComboBox<>();
    private final Div form = new Div();
    private final transient QuickLogs logs;
    private final transient Runnable logged;
    private @Nullable LogKind kind;

    /** @param logged what happens after something was logged */
    QuickLogPlace(QuickLogs logs, Runnable logged) {
        this.logs = logs;
        this.logged = logged;
        choice.setPlaceholder(getTranslation("outreach.log.case-hint"));
        choice.setItemLabelGenerator(QuickLogPlace::words);
        choice.setItems(
                query -> logs.find(query.getFilter().orElse(""), Slices.of(query), getLocale()).stream(),
                query -> logs.count(query.getFilter().orElse("")));
        choice.setWidthFull();
        choice.addValueChangeListener(change -> show(change.getValue()));
        add(choice, form);
        addClassNames("dm-stack", "tight", "dm-fields");
    }

    /** For a case that is known, as on its row or card. */
    void about(CaseId id, @Nullable LogKind chosen) {
        kind = chosen;
        choice.setValue(logs.choice(id, getLocale()));
    }

    private void show(@Nullable CaseChoice chosen) {
        form.removeAll();
        if (chosen != null) {
            form.add(form(chosen.id()));
        }
    }

    private QuickLogForm form(CaseId id) {
        var reads = logs.reads();
        var head = reads.page().head(id, getLocale());
        var log = new QuickLogForm(logs.desk(), id, logged);
        log.know(
                Whom.of(reads.posts().of(head.institutionId(), getLocale())),
                reads.cards().dispatches(id),
                reads.page().allowed(id).contains(Action.EDIT) && !head.closed());
        if (kind != null) {
            log.start(kind);
        }
        return log;
    }

    private static String words(CaseChoice choice) {
        return choice.institution() + " · " + choice.reference();
    }
}
