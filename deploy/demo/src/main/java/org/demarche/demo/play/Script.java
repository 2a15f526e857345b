package org.demarche.demo.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.demo.DemoClock;
import org.demarche.demo.account.Acting;

/** What is done when and by whom; played in the order of time, whatever the order of writing. */
final class Script {

    private final List<Deed> deeds = new ArrayList<>();

    Script add(Instant at, String login, Runnable what) {
        deeds.add(new Deed(at, deeds.size(), login, what));
        return this;
    }

    /** What would come later than now is left out: the future is not played. */
    void play(DemoClock clock, Acting acting) {
        var now = clock.instant();
        deeds.stream()
                .filter(deed -> !deed.at().isAfter(now))
                .sorted(Comparator.comparing(Deed::at).thenComparing(Deed::place))
                .forEach(deed -> clock.at(deed.at(), () -> acting.as(deed.login(), deed.what())));
    }

    private record Deed(Instant at, int place, String login, Runnable what) {}
}
