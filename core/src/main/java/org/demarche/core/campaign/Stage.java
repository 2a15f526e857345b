package org.demarche.core.campaign;

import java.util.Locale;
import org.demarche.core.text.Bilingual;

/**
 * Where a case can stand.
 *
 * @param position from 1, in the order of the process
 * @param key names the stage in files and addresses; unique in its model
 * @param phase 0 to 4: planned, contact, committee, draft, plenary
 * @param closing whether a case in this stage is closed
 */
public record Stage(StageId id, int position, String key, String nameEn, String nameUk, int phase, boolean closing) {

    public static final int LAST_PHASE = 4;

    public String name(Locale language) {
        return new Bilingual(nameEn, nameUk).in(language);
    }
}
