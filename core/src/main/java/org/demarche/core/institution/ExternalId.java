package org.demarche.core.institution;

import org.demarche.core.base.Line;
import org.springframework.data.relational.core.mapping.Table;

/** What another register calls an institution: scheme (wikidata, ipu_parline) and value. */
@Table("institution_identifier")
public record ExternalId(String scheme, String value) {

    private static final int MAX_LENGTH = 100;

    public ExternalId {
        scheme = Line.required(scheme, MAX_LENGTH, "refused.institution.identifier");
        value = Line.required(value, MAX_LENGTH, "refused.institution.identifier");
    }
}
