package org.demarche.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.springframework.stereotype.Component;

/** Gives components the texts that mail uses too. */
@Component
class TextProvider implements I18NProvider {

    private final transient Texts texts;

    TextProvider(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
