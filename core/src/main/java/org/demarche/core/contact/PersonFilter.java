package org.demarche.core.contact;

import org.jspecify.annotations.Nullable;

/**
 * Which persons a list shows.
 *
 * @param text part of a name in any language or of their institution's; small slips are forgiven; empty for all
 * @param country of their institution, ISO code; null for all
 * @param reach null for all
 * @param archived archived ones instead of those in use
 */
public record PersonFilter(
        String text, @Nullable String country, @Nullable Reach reach, boolean archived) {

    /** Whether there is a way to write to somebody that works. */
    public enum Reach {
        WORKS,
        BROKEN
    }

    public static final PersonFilter NONE = new PersonFilter("", null, null, false);

    public PersonFilter {
        text = text.strip();
    }

    public PersonFilter withText(String wanted) {
        return new PersonFilter(wanted, country, reach, archived);
    }

    public PersonFilter withCountry(@Nullable String wanted) {
        return new PersonFilter(text, wanted, reach, archived);
    }

    public PersonFilter withReach(@Nullable Reach wanted) {
        return new PersonFilter(text, country, wanted, archived);
    }

    public PersonFilter withArchived(boolean wanted) {
        return new PersonFilter(text, country, reach, wanted);
    }
}
