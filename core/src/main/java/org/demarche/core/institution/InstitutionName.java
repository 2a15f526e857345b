package org.demarche.core.institution;

import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What an institution is called in one language.
 *
 * @param language ISO 639 code, two or three letters
 * @param ourTranslation whether the name is a translation of ours rather than one the institution uses
 */
@Table("institution_name")
public record InstitutionName(String language, String name, boolean ourTranslation) {

    public static final int MAX_LENGTH = 300;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    public InstitutionName {
        language = language(language);
        name = Line.required(name, MAX_LENGTH, "refused.institution.name");
    }

    static String language(String code) {
        var language = code.strip().toLowerCase(Locale.ROOT);
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Refused("refused.institution.language", code);
        }
        return language;
    }
}
