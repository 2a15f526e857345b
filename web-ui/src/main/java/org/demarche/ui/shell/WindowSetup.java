package org.demarche.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What every window starts with: the language of its person, and calm answers when the session or the server is gone. */
@Component
class WindowSetup implements VaadinServiceInitListener {

    private final transient LanguageOfWindow language;

    WindowSetup(LanguageOfWindow language) {
        this.language = language;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> language.applyTo(init.getUI()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Mishaps()));
        event.getSource().setSystemMessagesProvider(WindowSetup::messages);
    }

    /** An ended session, known by a cookie or without one, reloads the page: sign-in follows, and after it the same place. */
    private static CustomizedSystemMessages messages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(null);
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setCookiesDisabledURL(null);
        return messages;
    }
}
