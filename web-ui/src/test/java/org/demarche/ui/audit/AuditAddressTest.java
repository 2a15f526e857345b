package org.demarche.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.demarche.core.audit.AuditFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditAddressTest {

    @Test
    void isReadAsItWasWritten() {
        var said = QueryParameters.simple(Map.of("type", "CASE", "use", "CaseService.open", "entry", "17"));

        var address = AuditAddress.of(said);

        assertThat(address.filter().objectType()).isEqualTo("CASE");
        assertThat(address.filter().useCase()).isEqualTo("CaseService.open");
        assertThat(address.open()).isEqualTo(17);
        assertThat(AuditAddress.of(address.parameters())).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "CASE\u0000", "' or 1=1", "\u0421", "a b"})
    void countsAsNotSaidWhatNothingIsCalled(String wrong) {
        var said = QueryParameters.simple(
                Map.of("type", wrong, "use", wrong, "user", wrong, "from", wrong, "entry", wrong));

        assertThat(AuditAddress.of(said)).isEqualTo(new AuditAddress(AuditFilter.NONE, 0));
    }
}
