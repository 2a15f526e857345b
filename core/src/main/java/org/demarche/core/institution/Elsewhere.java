package org.demarche.core.institution;

import java.util.HashSet;
import java.util.List;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;

/**
 * What other registers call an institution, and what else is to be remembered of it.
 *
 * @param identifiers one of each scheme at most
 */
public record Elsewhere(List<ExternalId> identifiers, String note) {

    public static final int NOTE_LENGTH = 2000;

    public Elsewhere {
        identifiers = List.copyOf(identifiers);
        note = Line.optional(note, NOTE_LENGTH, "refused.institution.note");
        var schemes = new HashSet<String>();
        for (var identifier : identifiers) {
            if (!schemes.add(identifier.scheme())) {
                throw new Refused("refused.institution.identifier.twice", identifier.scheme());
            }
        }
    }
}
