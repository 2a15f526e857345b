package org.demarche.core.institution;

import org.demarche.core.text.Bilingual;

/**
 * Why nobody works in a house on a day.
 *
 * @param name of the holiday or the day off; empty for a week-end, or where nobody gave it one
 */
public record Rest(Reason reason, Bilingual name) {

    static final Rest WEEKEND = new Rest(Reason.WEEKEND, Bilingual.NONE);

    /** In the order in which they are told. */
    public enum Reason {
        WEEKEND,
        PUBLIC_HOLIDAY,
        DAY_OFF
    }

    static Rest dayOff(String title) {
        return new Rest(Reason.DAY_OFF, new Bilingual(title, title));
    }
}
