package org.demarche.core.task;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Computations as they are kept, so that what is shown is what the day came from. */
@Component
class Computations {

    private final JsonMapper json;

    Computations(JsonMapper json) {
        this.json = json;
    }

    String write(Computation computation) {
        return json.writeValueAsString(computation);
    }

    Computation read(String written) {
        return json.readValue(written, Computation.class);
    }
}
