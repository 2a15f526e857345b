package org.demarche.core.playbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that two versions of a playbook have not alike.
 *
 * @param before null where the earlier one does not have it
 * @param after null where the later one does not
 */
public record Difference(
        @Nullable PlaybookStep before, @Nullable PlaybookStep after) {

    /** What became of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** In the order of the later version; what it has no more at the end. */
    static List<Difference> between(Playbook earlier, Playbook later) {
        var all = new ArrayList<Difference>();
        for (var step : later.steps()) {
            var before = earlier.step(step.id()).orElse(null);
            if (!step.equals(before)) {
                all.add(new Difference(before, step));
            }
        }
        earlier.steps().stream()
                .filter(step -> later.step(step.id()).isEmpty())
                .forEach(step -> all.add(new Difference(step, null)));
        return all;
    }
}
