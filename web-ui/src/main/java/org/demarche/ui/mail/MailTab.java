package org.demarche.ui.mail;

/** Another page about mail, beside the list of messages, where an installation has one. */
public interface MailTab {

    /** The route of the messages, which the others stand beside. */
    String MESSAGES = MailAddress.PATH;

    /** The key of its name. */
    String title();

    /** Its route. */
    String path();
}
