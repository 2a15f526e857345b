package org.demarche.ui.contact;

import org.demarche.core.contact.PersonId;

/** The ways to contacts. */
public final class ContactNavigation {

    static final String PATH = "contacts";

    private ContactNavigation() {}

    public static String list() {
        return PATH;
    }

    public static String href(PersonId id) {
        return PATH + "/" + id;
    }
}
