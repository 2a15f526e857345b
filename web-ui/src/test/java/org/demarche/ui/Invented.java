package org.demarche.ui;

import java.time.ZoneId;
import java.util.List;
import org.demarche.core.base.Source;
import org.demarche.core.institution.InstitutionFacts;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionName;
import org.demarche.core.institution.NewInstitution;

/** What tests make up. */
public final class Invented {

    private Invented() {}

    /** An assembly with as little as one can have. */
    public static NewInstitution assembly(String name) {
        return NewInstitution.entered(
                InstitutionKind.ASSEMBLY,
                null,
                null,
                new InstitutionFacts(
                        List.of(new InstitutionName("en", name, false)),
                        null,
                        ZoneId.of("Europe/Paris"),
                        null,
                        List.of("en"),
                        null),
                new Source(null, "invented for a test", null));
    }
}
