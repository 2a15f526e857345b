package org.demarche;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class RequiredSettingsTest {

    @Test
    void saysInOneSentenceWhatIsMissing() {
        assertThatThrownBy(() -> new RequiredSettings().initialize(new GenericApplicationContext()))
                .isInstanceOf(MissingSettings.class)
                .hasMessage(
                        "Demarche cannot start: set DEMARCHE_OIDC_ISSUER and SPRING_DATASOURCE_URL (see docs/operations.md).");
    }
}
