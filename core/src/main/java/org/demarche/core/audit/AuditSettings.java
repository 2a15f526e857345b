package org.demarche.core.audit;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit is sealed here.
 *
 * @param sealEvery pause between two seals; zero where this process leaves it to others
 * @param anchorEvery pause between two anchors while the product runs; one is written at start and at stop besides
 * @param anchors folder of the anchors, best on another machine; by default {@code anchors} under {@code DEMARCHE_HOME}
 */
@ConfigurationProperties("demarche.audit")
record AuditSettings(
        @DefaultValue("10s") Duration sealEvery,
        @DefaultValue("24h") Duration anchorEvery,
        @Nullable Path anchors) {

    boolean sealsHere() {
        return sealEvery.isPositive();
    }
}
