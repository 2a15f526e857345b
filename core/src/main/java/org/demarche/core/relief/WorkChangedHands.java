package org.demarche.core.relief;

import java.util.List;
import org.demarche.core.access.UserId;

/**
 * Somebody's work went to colleagues, or came back; for who tells them.
 *
 * @param from who had it
 * @param received what each of the others has now
 * @param back whether it returns from a hand-over
 */
public record WorkChangedHands(UserId from, List<Received> received, boolean back) {

    public WorkChangedHands {
        received = List.copyOf(received);
    }

    /** How much somebody got. */
    public record Received(UserId to, int cases, int tasks) {}

    public int cases() {
        return received.stream().mapToInt(Received::cases).sum();
    }

    public int tasks() {
        return received.stream().mapToInt(Received::tasks).sum();
    }
}
