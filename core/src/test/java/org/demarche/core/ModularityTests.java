package org.demarche.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of("org.demarche.core");

    @Test
    void featuresKnowOnlyThoseAboveThem() {
        modules.verify();
    }

    @Test
    void everyFeatureIsFound() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("base", "text", "sql", "access");
    }
}
