package org.demarche.ui.audit;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Set;
import org.demarche.core.audit.AuditDetail;
import org.demarche.core.audit.AuditField;
import org.demarche.core.audit.AuditRow;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.demarche.ui.format.Formats;
import org.jspecify.annotations.Nullable;

/** Entries of the audit in the words of users: no table, no column, no constant. */
final class AuditWords {

    /** Tables that hold a part of an object and not the object itself. */
    private static final Set<String> PARTS = Set.of(
            "app_user_role",
            "institution_name",
            "institution_identifier",
            "institution_source",
            "person_name",
            "document_package_item",
            "response_ask",
            "task_item",
            "recognition_ask",
            "recognition_source",
            "recognition_step",
            "recognition_attempt",
            "vote_report",
            "relief_item",
            "restriction_person");

    private final Component place;
    private final Formats formats;
    private final Texts texts;
    private final ValueWords values;

    AuditWords(Component place, Formats formats, Texts texts) {
        this.place = place;
        this.texts = texts;
        this.formats = formats;
        this.values = new ValueWords(place, formats);
    }

    String text(String key, Object... arguments) {
        return place.getTranslation(key, arguments);
    }

    String when(Instant moment) {
        return formats.moment(moment);
    }

    /** Who did it: a person, the product by itself, or somebody at the database. */
    String who(AuditRow row) {
        if (!row.login().isEmpty()) {
            return text("audit.by-hand", row.login());
        }
        if (!row.work().isEmpty()) {
            return text("audit.product", text("audit.work." + row.work()));
        }
        if (row.user() != null) {
            return row.user();
        }
        return row.whom() == null ? text("audit.nobody") : row.whom();
    }

    /** What people call a use case; one that this release does not know stays as another has written it. */
    String useCase(String name) {
        return known("use-case." + name, name);
    }

    String kind(AuditRow row) {
        return text("audit.audit-kind." + row.kind());
    }

    /** {@code Case CT44-0017}, {@code Institution Bundestag, name}; empty for none, and for whoever came or went themselves. */
    String object(AuditRow row) {
        if (row.objectType().isEmpty() || !row.kind().isChange() && who(row).equals(row.objectName())) {
            return "";
        }
        var type = text("audit.object." + row.objectType());
        var called = row.objectName() == null ? type : type + " " + row.objectName();
        return PARTS.contains(row.part()) ? text("audit.what.part", called, text("audit.part." + row.part())) : called;
    }

    String what(AuditRow row) {
        var object = object(row);
        return object.isEmpty() ? kind(row) : text("audit.history.entry", kind(row), object);
    }

    /** Notes carry details in place of columns. */
    String field(AuditDetail detail, AuditField field) {
        return detail.row().kind().isChange()
                ? text("audit.field." + field.name())
                : known("audit.detail." + field.name(), field.name());
    }

    String value(AuditDetail detail, AuditField field, @Nullable String value) {
        return detail.row().kind().isChange() || value == null
                ? values.of(detail.row().part(), field.name(), value)
                : known("audit." + field.name() + "." + value, value);
    }

    private String known(String key, String otherwise) {
        return texts.has(Languages.ENGLISH, key) ? text(key) : otherwise;
    }
}
