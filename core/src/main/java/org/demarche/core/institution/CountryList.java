package org.demarche.core.institution;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The states of the world by name, to choose from. */
@Component
@Needs(Right.READ_REGISTER)
@Transactional(readOnly = true)
public class CountryList {

    private final JdbcClient jdbc;

    CountryList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Country> all(Locale language) {
        return jdbc.sql("""
                select iso2 as code, country_title(iso2, :language) as name
                  from country
                 order by country_title(iso2, :language) collate "uk-x-icu", iso2""")
                .param("language", Languages.closest(language).getLanguage())
                .query(Country.class)
                .list();
    }
}
