package org.demarche.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.demarche.core.audit.AuditDetail;
import org.demarche.core.audit.AuditHistory;
import org.demarche.core.audit.AuditRow;
import org.demarche.core.audit.HistoryOf;
import org.demarche.core.base.Identifier;
import org.demarche.core.sql.Slice;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.Strong;
import org.demarche.ui.part.Time;
import org.jspecify.annotations.Nullable;

/** The changes of one object, those of one transaction together, fifty entries at a time. */
class HistoryPage extends Div {

    private static final int AT_A_TIME = 50;

    private final transient AuditHistory history;
    private final transient AuditWords words;
    private final HistoryOf kind;
    private final transient Identifier object;
    private final OrderedList deeds = new OrderedList();
    private final Button earlier = new Button(getTranslation("audit.history.earlier"), _ -> more());
    private transient @Nullable AuditRow last;
    private @Nullable Div changes;
    private int count;

    HistoryPage(HistoryDesk desk, HistoryOf kind, Identifier object) {
        this.history = desk.history();
        this.words = new AuditWords(this, desk.formats().get(), desk.texts());
        this.kind = kind;
        this.object = object;
        addClassName("dm-stack");
        deeds.addClassName("dm-history");
        earlier.addThemeVariants(ButtonVariant.SMALL);
        more();
        add(count == 0 ? nothing() : new Div(deeds, earlier));
    }

    private void more() {
        var next = history.of(kind, object, new Slice(count, AT_A_TIME + 1), getLocale());
        next.stream().limit(AT_A_TIME).forEach(this::show);
        count += Math.min(next.size(), AT_A_TIME);
        earlier.setVisible(next.size() > AT_A_TIME);
    }

    private void show(AuditDetail detail) {
        var row = detail.row();
        if (changes == null || last == null || !together(last, row)) {
            changes = new Div();
            changes.addClassName("dm-stack");
            deeds.add(new ListItem(head(row), changes));
        }
        changes.add(change(detail));
        last = row;
    }

    private static boolean together(AuditRow one, AuditRow other) {
        return one.transaction() == other.transaction()
                && one.useCase().equals(other.useCase())
                && Objects.equals(one.user(), other.user());
    }

    private Component head(AuditRow row) {
        var who = words.who(row);
        var deed = new Span(words.useCase(row.useCase()));
        deed.addClassNames("dm-2", "dm-s");
        var head = new Div(new PersonAvatar(who), new Strong(who), deed, new Time(words.when(row.at()), row.at()));
        head.addClassNames("dm-row", "dm-history-head");
        return head;
    }

    private Component change(AuditDetail detail) {
        var what = new Paragraph(words.what(detail.row()));
        what.addClassName("dm-s");
        var change = new Div(what);
        if (!detail.fields().isEmpty()) {
            change.add(new ChangedFields(detail, words));
        } else if (!detail.shown()) {
            var hidden = new Span(words.text("audit.hidden"));
            hidden.addClassNames("dm-2", "dm-s");
            change.add(hidden);
        }
        return change;
    }

    private Component nothing() {
        return new EmptyState(getTranslation("audit.history.empty"), getTranslation("audit.history.empty.next"));
    }

    /** For tests: what is shown. */
    List<Component> deeds() {
        return deeds.getChildren().toList();
    }
}
