package org.demarche.endtoend.hostile;

import java.util.ArrayList;
import java.util.List;

/** How much was tried, and what got through. */
final class Score {

    private final List<String> through = new ArrayList<>();
    private int attempts;

    void tried(int times) {
        attempts += times;
    }

    /** One attempt, which must not have got through. */
    void tried(String what, boolean gotThrough) {
        attempts++;
        if (gotThrough) {
            through.add(what);
        }
    }

    int attempts() {
        return attempts;
    }

    List<String> through() {
        return through;
    }
}
