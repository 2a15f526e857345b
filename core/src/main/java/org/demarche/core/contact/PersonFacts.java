package org.demarche.core.contact;

import java.util.HashSet;
import java.util.List;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;

/**
 * What is known about a person and may be corrected.
 *
 * @param name as they write it themselves
 * @param names how it is written in other languages, each at most once
 * @param languages those they read, ISO 639, the best first
 * @param doNotContact they asked us not to write; no detail of theirs is to be used
 */
public record PersonFacts(
        String name,
        List<PersonName> names,
        List<String> languages,
        LawfulBasis lawfulBasis,
        boolean doNotContact,
        String note) {

    public static final int NAME_LENGTH = 200;
    public static final int NOTE_LENGTH = 2000;

    public PersonFacts {
        name = Line.required(name, NAME_LENGTH, "refused.contact.name");
        names = List.copyOf(names);
        languages = languages.stream().map(PersonName::language).toList();
        note = Line.optional(note, NOTE_LENGTH, "refused.contact.note");
        var seen = new HashSet<String>();
        for (var other : names) {
            if (!seen.add(other.language())) {
                throw new Refused("refused.contact.name.twice", other.language());
            }
        }
    }

    /** The last name first, as registers are sorted. */
    String sortName() {
        int lastBlank = name.lastIndexOf(' ');
        return lastBlank < 0 ? name : name.substring(lastBlank + 1) + " " + name.substring(0, lastBlank);
    }
}
