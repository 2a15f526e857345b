package org.demarche.core.text;

import java.util.Locale;

/** A text of the campaign's own, such as a name, in both languages. */
public record Bilingual(String en, String uk) {

    public static final Bilingual NONE = new Bilingual("", "");

    /** Ukrainian for those who read it, English for everybody else; the other where one is empty. */
    public String in(Locale language) {
        var wanted = Languages.closest(language).equals(Languages.UKRAINIAN) ? uk : en;
        return wanted.isEmpty() ? en + uk : wanted;
    }

    public boolean isEmpty() {
        return en.isEmpty() && uk.isEmpty();
    }
}
