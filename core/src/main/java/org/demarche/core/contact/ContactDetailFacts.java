package org.demarche.core.contact;

import org.demarche.core.base.Line;

/**
 * A way to reach somebody.
 *
 * @param value an address, a number or a page; checked by its kind
 */
public record ContactDetailFacts(ContactKind kind, String value, ContactPurpose purpose, String note) {

    public ContactDetailFacts {
        value = kind.value(value);
        note = Line.optional(note, PersonFacts.NOTE_LENGTH, "refused.contact.note");
    }
}
