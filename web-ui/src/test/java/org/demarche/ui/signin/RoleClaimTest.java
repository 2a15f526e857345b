package org.demarche.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.core.access.Role;
import org.junit.jupiter.api.Test;

class RoleClaimTest {

    @Test
    void takesOurRolesAndPassesOverTheRest() {
        assertThat(new RoleClaim(List.of("staff", "COORDINATOR", "offline_access", "superuser")).roles())
                .containsExactlyInAnyOrder(Role.STAFF, Role.COORDINATOR);
    }

    @Test
    void isEmptyWithoutTheClaimOrWithAnotherKindOfValue() {
        assertThat(new RoleClaim(null).roles()).isEmpty();
        assertThat(new RoleClaim("ADMIN").roles()).isEmpty();
    }
}
