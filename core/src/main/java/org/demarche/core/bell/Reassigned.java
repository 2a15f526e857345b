package org.demarche.core.bell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person got and lost within a short time.
 *
 * @param rings the notices that say so
 */
public record Reassigned(Amount given, Amount taken, List<UUID> rings) {

    public Reassigned {
        rings = List.copyOf(rings);
    }

    /** How much: cases in which they have a part, and tasks. */
    public record Amount(int cases, int tasks) {

        public boolean isNothing() {
            return cases == 0 && tasks == 0;
        }
    }

    /** @param part in the case; empty for a task */
    record Thing(UUID object, String part) {

        boolean isTask() {
            return part.isEmpty();
        }
    }

    /** @param seen whether it is news, of a thing that its person may see now */
    record Rung(UUID id, RingKind kind, Thing thing, boolean seen) {

        boolean isGiven() {
            return kind == RingKind.CASE_GIVEN || kind == RingKind.TASK_GIVEN;
        }
    }

    /** A thing that came and went, or went and came back, is not told. */
    static Optional<Reassigned> of(List<Rung> rings) {
        var byThing = new LinkedHashMap<Thing, List<Rung>>();
        rings.stream().filter(Rung::seen).forEach(ring -> byThing.computeIfAbsent(ring.thing(), _ -> new ArrayList<>())
                .add(ring));
        var changes = byThing.values().stream()
                .filter(each -> each.getFirst().isGiven() == each.getLast().isGiven())
                .toList();
        var last = changes.stream().map(List::getLast).toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reassigned(
                        amount(last, true),
                        amount(last, false),
                        changes.stream().flatMap(List::stream).map(Rung::id).toList()));
    }

    private static Amount amount(List<Rung> last, boolean given) {
        var things = last.stream()
                .filter(ring -> ring.isGiven() == given)
                .map(Rung::thing)
                .toList();
        int tasks = (int) things.stream().filter(Thing::isTask).count();
        int cases = (int) things.stream()
                .filter(thing -> !thing.isTask())
                .map(Thing::object)
                .distinct()
                .count();
        return new Amount(cases, tasks);
    }
}
