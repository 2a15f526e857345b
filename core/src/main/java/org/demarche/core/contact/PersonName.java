package org.demarche.core.contact;

import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.springframework.data.relational.core.mapping.Table;

/** How a person's name is written in one language, for letters in it. */
@Table("person_name")
public record PersonName(String language, String name) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    public PersonName {
        language = language(language);
        name = Line.required(name, PersonFacts.NAME_LENGTH, "refused.contact.name");
    }

    static String language(String code) {
        var language = code.strip().toLowerCase(Locale.ROOT);
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Refused("refused.contact.language", code);
        }
        return language;
    }
}
