package org.demarche.core.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The result of the counting rule, with every act that was looked at, newest first.
 *
 * @param home the name of the state that the campaign comes from: it counts among the chambers only; empty when there is none
 */
public record RecognitionCount(List<CountedAct> acts, Optional<String> home) {

    public RecognitionCount {
        acts = List.copyOf(acts);
    }

    public int states() {
        return acts.stream().mapToInt(act -> act.verdict().states()).sum();
    }

    public int chambers() {
        return acts.stream().mapToInt(act -> act.verdict().chambers()).sum();
    }

    /** ISO codes of the countries of which a chamber has recognised, the home state among them. */
    public Set<String> countries() {
        return acts.stream()
                .filter(act -> act.verdict().isOfAChamber())
                .map(CountedAct::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
