package org.demarche.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.Test;

class SignInViewTest extends ViewTest {

    @Test
    void offersTheOrganisationWhereThereAreNoPasswords() {
        navigate(SignInView.class);

        assertThat(find(Anchor.class).withText("Sign in with your organisation").exists())
                .isTrue();
    }

    @Test
    void saysPlainlyThatSomebodyHasNoRole() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("no-role", ""));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("You are known, but have no role here");
    }

    @Test
    void speaksOfNoPasswordWhereTheOrganisationDidNotConfirm() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("failed", ""));

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Your organisation did not confirm")
                .doesNotContain("password");
    }
}
