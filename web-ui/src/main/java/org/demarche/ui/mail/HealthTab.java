package org.demarche.ui.mail;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the page of how mail does, first beside the list of messages. */
@Component
@Order(0)
class HealthTab implements MailTab {

    @Override
    public String title() {
        return "mail.health.tab";
    }

    @Override
    public String path() {
        return MailHealthView.PATH;
    }
}
