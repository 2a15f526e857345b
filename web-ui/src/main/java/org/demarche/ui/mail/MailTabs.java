package org.demarche.ui.mail;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.demarche.ui.part.PageTabs;

/** The pages about mail, the current one marked; nothing at all where there is only one. */
public class MailTabs extends PageTabs {

    public MailTabs(List<MailTab> others, String current) {
        super("");
        setAriaLabel(getTranslation("mail.tabs"));
        setVisible(!others.isEmpty());
        tab(new Anchor(MailAddress.PATH, getTranslation("mail.tabs.messages")), current.equals(MailAddress.PATH));
        others.forEach(
                other -> tab(new Anchor(other.path(), getTranslation(other.title())), current.equals(other.path())));
    }
}
