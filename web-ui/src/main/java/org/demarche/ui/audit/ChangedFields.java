package org.demarche.ui.audit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import org.demarche.core.audit.AuditDetail;
import org.demarche.core.audit.AuditField;
import org.demarche.core.audit.AuditKind;
import org.jspecify.annotations.Nullable;

/** What changed in an entry: before and after beside each other, for what came to be or went only that side. */
class ChangedFields extends NativeTable {

    private final transient AuditWords words;
    private final transient AuditDetail detail;

    ChangedFields(AuditDetail detail, AuditWords words) {
        this.words = words;
        this.detail = detail;
        addClassName("dm-changes");
        if (before() && after()) {
            getHead().add(head());
        }
        detail.fields().stream().filter(this::tells).forEach(field -> getBody().add(row(field)));
    }

    private boolean before() {
        return detail.row().kind() == AuditKind.CHANGED || detail.row().kind() == AuditKind.REMOVED;
    }

    private boolean after() {
        return detail.row().kind() != AuditKind.REMOVED;
    }

    /** What was empty from the beginning to the end is left out. */
    private boolean tells(AuditField field) {
        return isThere(field.before()) || isThere(field.after());
    }

    private static boolean isThere(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    private NativeTableRow head() {
        return new NativeTableRow(header("audit.field"), header("audit.before"), header("audit.after"));
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(words.text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(AuditField field) {
        var name = new NativeTableHeaderCell(words.field(detail, field));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        if (before()) {
            row.add(cell(value(field, field.before(), Gone::new)));
        }
        if (after()) {
            row.add(cell(value(field, field.after(), Come::new)));
        }
        return row;
    }

    /** Where there is nothing, nothing went and nothing came. */
    private HtmlComponent value(
            AuditField field, @Nullable String value, SerializableFunction<String, HtmlComponent> there) {
        var read = words.value(detail, field, value);
        if (isThere(value)) {
            return there.apply(read);
        }
        var nothing = new Span(read);
        nothing.addClassName("dm-2");
        return nothing;
    }

    private static NativeTableCell cell(HtmlComponent content) {
        return new NativeTableCell(content);
    }

    @Tag("del")
    private static final class Gone extends HtmlComponent {
        Gone(String words) {
            getElement().setText(words);
        }
    }

    @Tag("ins")
    private static final class Come extends HtmlComponent {
        Come(String words) {
            getElement().setText(words);
        }
    }
}
