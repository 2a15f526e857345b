package org.demarche.core.institution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an institution is, and under which kinds it can stand. */
public enum InstitutionKind {
    PARLIAMENT,
    CHAMBER,
    COMMITTEE,
    FRIENDSHIP_GROUP,
    PARLIAMENTARY_GROUP,
    DELEGATION,
    ASSEMBLY,
    GOVERNMENT,
    EMBASSY,
    INTERNATIONAL_ORGANISATION;

    /** The kinds that this one stands under; empty for a kind that stands by itself. */
    public Set<InstitutionKind> parents() {
        return switch (this) {
            case CHAMBER -> Set.of(PARLIAMENT);
            case COMMITTEE -> Set.of(PARLIAMENT, CHAMBER, ASSEMBLY, INTERNATIONAL_ORGANISATION, COMMITTEE);
            case FRIENDSHIP_GROUP, PARLIAMENTARY_GROUP, DELEGATION -> Set.of(PARLIAMENT, CHAMBER, ASSEMBLY);
            case PARLIAMENT, ASSEMBLY, GOVERNMENT, EMBASSY, INTERNATIONAL_ORGANISATION -> Set.of();
        };
    }

    public boolean standsAlone() {
        return parents().isEmpty();
    }

    /** Whether it belongs to one state. */
    boolean hasCountry() {
        return this == PARLIAMENT || this == GOVERNMENT || this == EMBASSY;
    }

    boolean mayStandUnder(@Nullable InstitutionKind parent) {
        return parent == null ? standsAlone() : parents().contains(parent);
    }
}
