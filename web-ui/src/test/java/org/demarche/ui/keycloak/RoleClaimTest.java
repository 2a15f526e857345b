package org.demarche.ui.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleClaimTest {

    @Test
    void takesOurRolesAndPassesOverTheRest() {
        assertThat(new RoleClaim(List.of("staff", "coordinator", "offline_access", "superuser")).roles())
                .containsExactlyInAnyOrder(Role.STAFF, Role.COORDINATOR);
        assertThat(new RoleClaim(List.of("staff", "coordinator", "leadership", "admin")).roles())
                .containsExactlyInAnyOrder(Role.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ADMIN", "Admin", " admin", "admin ", "ROLE_ADMIN", "admins", "demarche.admin", "аdmin", ""})
    void takesNamesLetterByLetter(String almost) {
        assertThat(new RoleClaim(List.of(almost)).roles()).isEmpty();
    }

    @Test
    void isEmptyWithoutTheClaimOrWithAnotherKindOfValue() {
        assertThat(new RoleClaim(null).roles()).isEmpty();
        assertThat(new RoleClaim("admin").roles()).isEmpty();
        assertThat(new RoleClaim(Map.of("admin", true)).roles()).isEmpty();
        assertThat(new RoleClaim(Arrays.asList(1, null, List.of("admin"))).roles())
                .isEmpty();
    }
}
