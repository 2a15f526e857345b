package org.demarche.endtoend.hostile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** @param headers as they came, one a line */
record Answer(int status, String headers, String body) {

    /** Names of what it is built of, traces of the stack, and versions. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)tomcat|catalina|coyote|springframework|hikari|postgres|jdbc|whitelabel|\\bat (org|com|java|jakarta)\\.[a-z.]+[A-Z]|"
                    + "[a-z]Exception|x-powered-by|java/|openjdk");

    private static final Pattern VARIES = Pattern.compile(
            "(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|nonce[-=][^ ;>]+|_csrf\" content=\"[^\"]+|\\bdate: [^\r\n]+"
                    + "|set-cookie: [^\r\n]+|content-length: [0-9]+|\"v-uiId\":[0-9]+");

    Optional<String> header(String name) {
        var start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }

    boolean tells() {
        return TELLING.matcher(headers + body).find();
    }

    /** Without what differs from answer to answer and what the asker sent; Vaadin puts its constants in any order. */
    String essence(String asked) {
        var whole = status + "\n" + headers + "\n" + body;
        var parts =
                VARIES.matcher(whole.replace(asked, "ASKED")).replaceAll("#").split("[,{}\n]");
        Arrays.sort(parts);
        return String.join("\n", parts);
    }
}
