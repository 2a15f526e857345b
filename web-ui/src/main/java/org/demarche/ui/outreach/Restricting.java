package org.demarche.ui.outreach;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.core.access.Action;
import org.demarche.core.file.FileId;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.TimelineEntry;
import org.demarche.core.restriction.RestrictedObject;
import org.demarche.core.restriction.RestrictedType;
import org.demarche.core.restriction.RestrictionRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;

/** What on the page of a case is restricted to named people: its marks, and the ways to restrict and to end it. */
class Restricting {

    private static final Set<EntryKind> ENTRIES =
            EnumSet.of(EntryKind.CALL, EntryKind.MEETING, EntryKind.LETTER, EntryKind.VISIT, EntryKind.NOTE);

    private final CaseHead head;
    private final RestrictionDeeds deeds;
    private final LogDesk desk;
    private final Runnable changed;
    private final boolean mayEdit;
    private final Map<UUID, RestrictionRow> standing;

    Restricting(CaseHead head, RestrictionDeeds deeds, LogDesk desk, Set<Action> allowed, Runnable changed) {
        this.head = head;
        this.deeds = deeds;
        this.desk = desk;
        this.changed = changed;
        mayEdit = allowed.contains(Action.EDIT);
        standing = deeds.list().of(head.id()).stream()
                .collect(Collectors.toMap(row -> row.object().id(), Function.identity(), (first, _) -> first));
    }

    /** Whether the case as a whole may be restricted now. */
    boolean isOffered() {
        return mayEdit && !standing.containsKey(head.id().value());
    }

    void restrictCase() {
        restrict(RestrictedObject.of(head.id()), text("outreach.restrict.case", head.institution()));
    }

    /** The mark of the case itself. */
    Optional<Button> mark() {
        return mark(head.id().value());
    }

    Optional<Button> mark(TimelineEntry entry) {
        return entry.subject() == null || !ENTRIES.contains(entry.kind()) ? Optional.empty() : mark(entry.subject());
    }

    Optional<Button> mark(FileId file) {
        return mark(file.value());
    }

    /** @param what the entry says */
    @Nullable
    IconButton lock(TimelineEntry entry, String what) {
        if (!mayEdit || entry.subject() == null || entry.takenBack() || !ENTRIES.contains(entry.kind())) {
            return null;
        }
        return lock(new RestrictedObject(RestrictedType.INTERACTION, entry.subject(), head.id()), what);
    }

    @Nullable
    IconButton lock(FileId file, String name) {
        return mayEdit ? lock(new RestrictedObject(RestrictedType.FILE, file.value(), head.id()), name) : null;
    }

    private @Nullable IconButton lock(RestrictedObject object, String what) {
        return standing.containsKey(object.id())
                ? null
                : new IconButton(
                        Icon.LOCK,
                        text("outreach.restrict.of", what),
                        () -> restrict(object, text("outreach.restrict.title", what)));
    }

    private void restrict(RestrictedObject object, String title) {
        new RestrictDialog(object, title, deeds, desk, () -> done("outreach.restrict.done")).begin();
    }

    private Optional<Button> mark(UUID object) {
        return Optional.ofNullable(standing.get(object)).map(row -> {
            var mark = new Button(words(row, desk.formats().get()), Icon.LOCK.create(), _ -> manage(row));
            mark.addThemeVariants(ButtonVariant.SMALL);
            mark.addClassName("dm-restricted");
            return mark;
        });
    }

    private void manage(RestrictionRow row) {
        var candidates = deeds.list().candidates(row.object());
        new RestrictionDialog(row, candidates, deeds, desk.formats().get(), this::done).open();
    }

    static String words(RestrictionRow row, Formats formats) {
        int people = row.people().size();
        return row.until() == null
                ? text("outreach.restricted", people)
                : text("outreach.restricted.until", people, formats.day(row.until()));
    }

    private void done(String key) {
        changed.run();
        Toast.show(text(key));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
