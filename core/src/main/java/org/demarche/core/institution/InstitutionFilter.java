package org.demarche.core.institution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which institutions a list shows.
 *
 * @param text part of a name in any language, of a chamber or of the country; empty for all. Small slips are forgiven
 * @param kinds empty for all
 * @param archived archived ones instead of those in use
 */
public record InstitutionFilter(
        String text, Set<InstitutionKind> kinds, @Nullable String country, boolean archived) {

    public static final InstitutionFilter NONE = new InstitutionFilter("", Set.of(), null, false);

    public InstitutionFilter {
        text = text.strip();
        kinds = Set.copyOf(kinds);
    }

    public InstitutionFilter withText(String wanted) {
        return new InstitutionFilter(wanted, kinds, country, archived);
    }

    public InstitutionFilter withKinds(Set<InstitutionKind> wanted) {
        return new InstitutionFilter(text, wanted, country, archived);
    }

    public InstitutionFilter withCountry(@Nullable String wanted) {
        return new InstitutionFilter(text, kinds, wanted, archived);
    }

    public InstitutionFilter withArchived(boolean wanted) {
        return new InstitutionFilter(text, kinds, country, wanted);
    }
}
