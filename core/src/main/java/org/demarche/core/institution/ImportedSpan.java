package org.demarche.core.institution;

import org.demarche.core.base.Line;

/**
 * Days of a calendar that came with a file.
 *
 * @param uid what the file calls them, once in a file
 */
public record ImportedSpan(String uid, Span span) {

    static final int UID_LENGTH = 500;

    public ImportedSpan {
        uid = Line.required(uid, UID_LENGTH, "refused.calendar.file.uid");
    }
}
