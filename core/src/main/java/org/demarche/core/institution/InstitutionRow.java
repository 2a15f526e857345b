package org.demarche.core.institution;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institution in a list; a parliament with its chambers folded in.
 *
 * @param country ISO code, null for what belongs to no state
 * @param countryName in the language asked for
 * @param nativeName the name in its own first language; null when that is the language asked for or not known
 * @param parent what it stands under
 * @param chambers the names of its chambers, lower first; empty for what is no parliament and for one that is its only chamber
 * @param seats of all its chambers together; null when not known for each
 * @param languages what it works in
 * @param checkedOn when somebody compared it; null when nobody has
 * @param checkedBy the name of who did
 */
public record InstitutionRow(
        InstitutionId id,
        InstitutionKind kind,
        @Nullable ChamberRole chamberRole,
        @Nullable String country,
        @Nullable String countryName,
        String name,
        @Nullable String nativeName,
        @Nullable InstitutionId parent,
        @Nullable String parentName,
        List<String> chambers,
        @Nullable Integer seats,
        List<String> languages,
        String zone,
        Verification verification,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy) {

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
