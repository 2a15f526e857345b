package org.demarche.ui.institution;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.core.institution.InstitutionKind;

/** What the register shows: bodies that stand by themselves, not their parts. */
enum Shown {
    PARLIAMENTS(EnumSet.of(InstitutionKind.PARLIAMENT)),
    ASSEMBLIES(EnumSet.of(InstitutionKind.ASSEMBLY, InstitutionKind.INTERNATIONAL_ORGANISATION)),
    ALL(EnumSet.of(
            InstitutionKind.PARLIAMENT,
            InstitutionKind.ASSEMBLY,
            InstitutionKind.INTERNATIONAL_ORGANISATION,
            InstitutionKind.GOVERNMENT,
            InstitutionKind.EMBASSY));

    private final Set<InstitutionKind> kinds;

    Shown(Set<InstitutionKind> kinds) {
        this.kinds = kinds;
    }

    Set<InstitutionKind> kinds() {
        return kinds;
    }
}
