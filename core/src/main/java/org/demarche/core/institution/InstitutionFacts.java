package org.demarche.core.institution;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an institution and may be corrected.
 *
 * @param country ISO 3166-1 alpha-2, XK or XA to XC; null for what belongs to no state. What stands under a parliament has its
 *     parliament's country
 * @param seats null when not known
 * @param languages the languages it works in, ISO 639, the first is the one to write in
 */
public record InstitutionFacts(
        List<InstitutionName> names,
        @Nullable String country,
        ZoneId zone,
        @Nullable Integer seats,
        List<String> languages,
        @Nullable String website) {

    static final int MOST_SEATS = 10_000;

    public InstitutionFacts {
        names = List.copyOf(names);
        languages = languages.stream().map(InstitutionName::language).toList();
        website = Source.webAddress(website, "refused.institution.website");
        refuseNamesThatAreNone(names);
        if (seats != null && (seats < 1 || seats > MOST_SEATS)) {
            throw new Refused("refused.institution.seats", 1, MOST_SEATS);
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone.getId())) {
            throw new Refused("refused.institution.zone", zone.getId());
        }
    }

    private static void refuseNamesThatAreNone(List<InstitutionName> names) {
        if (names.isEmpty()) {
            throw new Refused("refused.institution.name.missing");
        }
        var languages = new HashSet<String>();
        for (var name : names) {
            if (!languages.add(name.language())) {
                throw new Refused("refused.institution.name.twice", name.language());
            }
        }
    }
}
