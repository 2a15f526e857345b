package org.demarche.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.demarche.core.access.Role;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.Test;

class MailHealthViewTest extends ViewTest {

    @Test
    void saysHowMailDoesAndEveryNumberOpensItsMessages() {
        signInAs("health-admin", Role.ADMIN);

        var view = navigate(MailHealthView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("reminders planned", "in the last 24 hours", "refused for good");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("admin/mail?state=FAILED");
    }
}
