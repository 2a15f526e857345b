package org.demarche.notifications.notice;

import java.util.Locale;
import org.demarche.core.text.Texts;

/** How much work changed hands, in words. */
final class Amounts {

    private Amounts() {}

    static String words(Texts texts, Locale language, int cases, int tasks) {
        return texts.get(language, "mail.notice.amount", cases, tasks, kinds(cases, tasks));
    }

    private static String kinds(int cases, int tasks) {
        if (tasks == 0) {
            return "cases";
        }
        return cases == 0 ? "tasks" : "both";
    }
}
