package org.demarche.core.file;

import java.text.Normalizer;
import java.util.Locale;
import org.demarche.core.base.Refused;

/** What a file is called: without folders, control characters and marks that turn the direction of writing. */
record FileName(String text) {

    static final int MAX_LENGTH = 200;
    private static final String UNSEEN = "[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]";

    /** Dots and spaces at the end, which some systems leave out, so that another ending would stand there. */
    private static final String TRAILING = "[. ]+$";

    FileName {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll(UNSEEN, "")
                .replace('\\', '/');
        text = plain.substring(plain.lastIndexOf('/') + 1).strip().replaceAll(TRAILING, "");
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new Refused("refused.file.name", MAX_LENGTH);
        }
    }

    /** What stands behind the last dot, in small letters; empty where there is none. */
    String ending() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
