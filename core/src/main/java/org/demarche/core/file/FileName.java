package org.demarche.core.file;

import org.demarche.core.base.Refused;

/** What a file is called: without folders, control characters and marks that turn the direction of writing. */
record FileName(String text) {

    static final int MAX_LENGTH = 200;
    private static final String UNSEEN = "[\\p{Cntrl}\\p{Cf}]";

    FileName {
        var plain = text.replaceAll(UNSEEN, "").replace('\\', '/');
        text = plain.substring(plain.lastIndexOf('/') + 1).strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new Refused("refused.file.name", MAX_LENGTH);
        }
    }
}
