package org.demarche.core.outreach;

import java.util.Set;
import org.demarche.core.institution.InstitutionKind;
import org.jspecify.annotations.Nullable;

/**
 * Which institutions are offered as targets.
 *
 * @param text part of a name or of the country; empty for all
 * @param kinds of those that cases can be about; empty for all of them
 * @param country ISO code; null for all
 * @param newStates only where no institution of the state has a case in the campaign yet
 */
public record TargetFilter(
        String text, Set<InstitutionKind> kinds, @Nullable String country, boolean newStates) {

    /** What a case can be about. */
    public static final Set<InstitutionKind> KINDS =
            Set.of(InstitutionKind.PARLIAMENT, InstitutionKind.CHAMBER, InstitutionKind.ASSEMBLY);

    public static final TargetFilter NONE = new TargetFilter("", Set.of(), null, false);

    public TargetFilter {
        text = text.strip();
        kinds = kinds.isEmpty() ? KINDS : Set.copyOf(kinds);
    }

    public TargetFilter withText(String wanted) {
        return new TargetFilter(wanted, kinds, country, newStates);
    }

    public TargetFilter withKinds(Set<InstitutionKind> wanted) {
        return new TargetFilter(text, wanted, country, newStates);
    }

    public TargetFilter withCountry(@Nullable String wanted) {
        return new TargetFilter(text, kinds, wanted, newStates);
    }

    public TargetFilter withNewStates(boolean wanted) {
        return new TargetFilter(text, kinds, country, wanted);
    }
}
