package org.demarche.demo;

import java.util.Locale;
import org.demarche.core.text.Texts;

/** What is said in the terminal, before there is an application that could say it, in the language of the computer. */
final class ConsoleText {

    private ConsoleText() {}

    static String of(String key, Object... arguments) {
        return new Texts().get(Locale.getDefault(), key, arguments);
    }

    static void print(String key, Object... arguments) {
        System.out.println(of(key, arguments));
    }
}
