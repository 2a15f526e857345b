package org.demarche.core.audit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.demarche.core.audit.Flaw.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One way through the chain, in pieces. Computes every head from what stands there now. A link that does not fit is told of,
 * and the next is judged by the head that is written: one wrong entry is one flaw and not a thousand.
 */
final class Walk {

    /** So many flaws say enough. */
    static final int MOST_FLAWS = 20;

    private static final Duration WITHOUT_ANCHOR = Duration.ofDays(3);
    private static final int SEALS_AT_ONCE = 1000;
    private static final int ENTRIES_AT_ONCE = 20_000;

    private final Seals seals;
    private final List<Flaw> flaws = new ArrayList<>();
    private @Nullable Seal before;
    private long expected;
    private long found;
    private long links;
    private Seals.@Nullable Totals totals;

    Walk(Seals seals) {
        this.seals = seals;
    }

    void alongTheChain() {
        for (var some = next(); !some.isEmpty(); some = next()) {
            for (int from = 0; from < some.size(); ) {
                int until = pieceFrom(from, some);
                judge(some.subList(from, until));
                from = until;
            }
        }
    }

    void outsideOfIt(Seals.Totals there) {
        totals = there;
        if (there.vanished() > 0) {
            flaw(Kind.VANISHED, 0, when(before), null, there.vanished());
        }
        long known = found + there.waiting() - there.vanished();
        if (there.entries() > known) {
            flaw(Kind.SLIPPED_IN, 0, null, null, there.entries() - known);
        }
    }

    Verdict comparedWith(Anchors.Kept kept) {
        boolean cut = false;
        boolean rewritten = false;
        for (var anchor : kept.anchors()) {
            var seal = seals.numbered(anchor.number());
            if (seal.isEmpty() && !cut) {
                cut = true;
                flaw(Kind.CUT, anchor.number(), when(before), anchor.at(), 0);
            } else if (seal.isPresent() && !rewritten && !seal.get().head().equals(anchor.head())) {
                rewritten = true;
                flaw(Kind.REWRITTEN, anchor.number(), null, anchor.at(), 0);
            }
        }
        if (kept.unreadable() > 0) {
            flaw(Kind.UNREADABLE_ANCHOR, 0, null, null, kept.unreadable());
        }
        lookForDaysWithoutAnchor(kept.anchors());
        long waiting = totals == null ? 0 : totals.waiting();
        var since = totals == null ? null : totals.waitingSince();
        return new Verdict(
                flaws, expected, links, waiting, since, kept.anchors().size());
    }

    /** One is dropped every day, so that whoever takes them all away, and then the end of the chain, is seen as well. */
    private void lookForDaysWithoutAnchor(List<Anchor> anchors) {
        long last = anchors.stream().mapToLong(Anchor::number).max().orElse(0);
        var since = seals.after(last, 1).stream().findFirst();
        var end = before;
        if (end != null
                && since.isPresent()
                && Duration.between(since.get().sealedAt(), end.sealedAt()).compareTo(WITHOUT_ANCHOR) > 0) {
            flaw(Kind.NO_ANCHOR, 0, since.get().sealedAt(), end.sealedAt(), 0);
        }
    }

    private List<Seal> next() {
        return seals.after(before == null ? 0 : before.number(), SEALS_AT_ONCE);
    }

    private static int pieceFrom(int from, List<Seal> some) {
        int entries = 0;
        int until = from;
        do {
            entries += some.get(until++).count();
        } while (until < some.size() && entries + some.get(until).count() <= ENTRIES_AT_ONCE);
        return until;
    }

    private void judge(List<Seal> piece) {
        var computed = new HashMap<Long, Link>();
        var head = before == null ? Seal.NOTHING : before.head();
        for (var seal : piece) {
            computed.put(seal.number(), new Link(head));
            head = seal.head();
        }
        seals.entries(piece.getFirst().number(), piece.getLast().number(), (number, entry) -> requireNonNull(
                        computed.get(number))
                .add(entry));
        piece.forEach(seal -> judge(seal, requireNonNull(computed.get(seal.number()))));
    }

    private void judge(Seal seal, Link link) {
        long number = before == null ? 1 : before.number() + 1;
        int there = link.count();
        if (seal.number() != number) {
            flaw(Kind.SEAL_REMOVED, number, when(before), seal.sealedAt(), seal.number() - number);
        } else if (there != seal.count()) {
            flaw(Kind.REMOVED, number, when(before), seal.sealedAt(), seal.count() - there);
        } else if (!link.seal(number, seal.sealedAt()).head().equals(seal.head())) {
            flaw(Kind.CHANGED, number, when(before), seal.sealedAt(), 0);
        }
        expected += seal.count();
        found += there;
        links++;
        before = seal;
    }

    private static @Nullable Instant when(@Nullable Seal seal) {
        return seal == null ? null : seal.sealedAt();
    }

    private void flaw(Kind kind, long seal, @Nullable Instant from, @Nullable Instant until, long entries) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(kind, seal, from, until, entries));
        }
    }
}
