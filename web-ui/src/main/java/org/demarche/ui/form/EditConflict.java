package org.demarche.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.ConflictCard;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saved the same thing while this form was open: both versions side by side, and the user chooses. What the user
 * did not touch takes the other version by itself, so keeping mine never takes back what others did elsewhere.
 *
 * <p>Empty until then; stands in the form. {@link FormDialog#versioned} has one; a form of another make can hold its own.
 */
public final class EditConflict extends Div {

    private final FormFields fields;
    private final Formats formats;
    private @Nullable Supplier<Latest> latest;
    private Map<String, String> beginning = Map.of();
    private int version;

    public EditConflict(FormFields fields, Formats formats) {
        this.fields = fields;
        this.formats = formats;
        addClassName("dm-attempt");
    }

    /**
     * @param seen the version that the fields hold now
     * @param now shows what is saved by now in the fields, and tells its version
     */
    public void watch(int seen, Supplier<Latest> now) {
        version = seen;
        latest = now;
        begin();
    }

    /** The fields hold what the user begins with. */
    void begin() {
        beginning = fields.written();
    }

    /** To save on. */
    public int version() {
        return version;
    }

    /**
     * Shows both versions.
     *
     * @param again saves what the fields hold
     * @param leave closes the form and shows what is saved
     */
    public void show(Runnable again, Runnable leave) {
        if (latest == null) {
            return;
        }
        var mine = fields.written();
        var newest = latest.get();
        var theirs = fields.written();
        var theirWords = fields.spoken();
        fields.fill(merged(mine, theirs));
        beginning = theirs;
        removeAll();
        add(new ConflictCard(title(newest), firstName(newest), sides(theirWords))
                .choices(
                        () -> {
                            version = newest.version();
                            removeAll();
                            again.run();
                        },
                        leave));
        scrollIntoView();
    }

    private Map<String, String> merged(Map<String, String> mine, Map<String, String> theirs) {
        var merged = new HashMap<>(theirs);
        mine.forEach((name, text) -> {
            if (!text.equals(beginning.get(name))) {
                merged.put(name, text);
            }
        });
        return merged;
    }

    private List<ConflictCard.Side> sides(Map<String, FormFields.Spoken> theirs) {
        return fields.spoken().entrySet().stream()
                .map(mine -> new ConflictCard.Side(
                        mine.getValue().label(),
                        mine.getValue().words(),
                        theirs.get(mine.getKey()).words()))
                .toList();
    }

    private String title(Latest newest) {
        return newest.who().isEmpty() || newest.at() == null
                ? getTranslation("part.conflict.title.unknown")
                : getTranslation("part.conflict.title", newest.who(), formats.ago(newest.at()));
    }

    private static String firstName(Latest newest) {
        return newest.who().split(" ")[0];
    }
}
