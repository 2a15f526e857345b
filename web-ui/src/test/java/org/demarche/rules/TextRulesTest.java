package org.demarche.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The texts of all modules: both languages complete and alike, used keys there, no words in views, no Russian. */
class TextRulesTest {

    private static final Pattern KEY_IN_CALL = Pattern.compile(
            "(?:getTranslation|texts\\.get|new Refused|text|words)\\(\\s*(?:[a-zA-Z.()]+,\\s*)?\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"\\s*([,)])");
    private static final Pattern KEY_OF_MENU = Pattern.compile("@Menu\\([^)]*title = \"([^\"]+)\"");
    private static final Pattern KEY_OF_LINE =
            Pattern.compile("Line\\.(required|optional)\\([^;]*?\"(refused\\.[a-z0-9.-]+)\"\\)");
    private static final Pattern RUSSIAN = Pattern.compile("[ыэъёЫЭЪЁ]");
    private static final Pattern RUSSIAN_LANGUAGE =
            Pattern.compile("Locale\\.(?:of|forLanguageTag)\\(\"ru\"|\"ru-RU\"|\"Russian\"|_ru\\.properties");
    private static final Pattern LITERAL_IN_VIEW = Pattern.compile(
            "(?:setText|setTitle|setLabel|setPlaceholder|setHelperText|setAriaLabel|setTooltipText|setHeader"
                    + "|setHeaderTitle|new (?:Span|Button|H1|H2|H3|Paragraph|Text|Strong|TextField|TextArea|Checkbox|Div|Anchor|PageHeader"
                    + "|DmCard|EmptyState|Mark))\\(\"([^\"]*\\p{L}{2,}[^\"]*)\"");

    /** A key, a path, or the beginning of a link. */
    private static final Pattern ADDRESS = Pattern.compile("[./]|:$");

    private static final String PRODUCT = "Demarche";

    /** Ukrainian would greet in the vocative, which no rule makes of every name. */
    private static final String WITHOUT_NAME = "mail.digest.greeting.";

    private final TreeMap<String, String> english = read("en");
    private final TreeMap<String, String> ukrainian = read("uk");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english).hasSizeGreaterThan(100);
        assertThat(ukrainian.keySet()).containsExactlyElementsOf(english.keySet());
    }

    /** Where nothing is to be said, nothing is said in either language. */
    @Test
    void noTextIsEmptyInOneLanguageOnly() {
        assertThat(keys(key -> english.get(key).isBlank() != ukrainian(key).isBlank()))
                .isEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(keys(key -> !key.startsWith(WITHOUT_NAME)
                        && !arguments(english.get(key)).equals(arguments(ukrainian(key)))))
                .isEmpty();
        assertThat(keys(key -> !arguments(english.get(key)).isEmpty())).hasSizeGreaterThan(20);
    }

    @Test
    void keysUsedInJavaExist() {
        var missing = new TreeSet<String>();
        var used = new TreeSet<String>();
        SourceTree.allJava().forEach((file, code) -> used(code).forEach(key -> {
            used.add(key);
            if (!english.containsKey(key) && !namesAnEnum(key)) {
                missing.add(key + " in " + file);
            }
        }));

        assertThat(missing).isEmpty();
        assertThat(used).hasSizeGreaterThan(100);
    }

    @Test
    void ukrainianHasNoRussianLetters() {
        assertThat(keys(key -> RUSSIAN.matcher(ukrainian(key)).find())).isEmpty();
        assertThat(keys(key -> ukrainian(key).matches(".*[ієїґІЄЇҐ].*"))).hasSizeGreaterThan(50);
    }

    @Test
    void noLanguageIsRussian() {
        var files = new TreeSet<String>();
        SourceTree.allJava().forEach((file, code) -> {
            if (RUSSIAN_LANGUAGE.matcher(code).find()) {
                files.add(file.toString());
            }
        });

        assertThat(files).isEmpty();
        assertThat(RUSSIAN_LANGUAGE.matcher("Locale.of(\"ru\")").find()).isTrue();
    }

    @Test
    void wordsAreCalm() {
        assertThat(keys(key -> english.get(key).contains("!") || ukrainian(key).contains("!")))
                .isEmpty();
    }

    @Test
    void viewsHaveNoWordsOfTheirOwn() {
        var literals = new TreeSet<String>();
        var views = SourceTree.java("web-ui");
        views.forEach((file, code) -> {
            var found = LITERAL_IN_VIEW.matcher(code);
            while (found.find()) {
                var words = found.group(1);
                if (!ADDRESS.matcher(words).find() && !words.equals(PRODUCT)) {
                    literals.add(words + " in " + file);
                }
            }
        });

        assertThat(literals).isEmpty();
        assertThat(views.values().stream().filter(code -> code.contains("getTranslation(")))
                .hasSizeGreaterThan(20);
        assertThat(LITERAL_IN_VIEW.matcher("new Button(\"Send letters\", x)").find())
                .isTrue();
    }

    private List<String> keys(Predicate<String> wanted) {
        return english.keySet().stream().filter(wanted).toList();
    }

    /** The beginning of the keys of an enum's constants: {@code outreach.health} of {@code outreach.health.LATE}. */
    private boolean namesAnEnum(String key) {
        var first = english.ceilingKey(key + ".A");
        return first != null && first.matches(Pattern.quote(key) + "\\.[A-Z][A-Z0-9_]*");
    }

    private String ukrainian(String key) {
        return ukrainian.getOrDefault(key, "");
    }

    private static Set<String> used(String code) {
        var keys = new TreeSet<String>();
        var calls = KEY_IN_CALL.matcher(code);
        while (calls.find()) {
            keys.add(calls.group(1));
        }
        var menus = KEY_OF_MENU.matcher(code);
        while (menus.find()) {
            keys.add(menus.group(1));
        }
        var lines = KEY_OF_LINE.matcher(code);
        while (lines.find()) {
            keys.add(lines.group(2) + ".length");
            if (lines.group(1).equals("required")) {
                keys.add(lines.group(2) + ".missing");
            }
        }
        return keys;
    }

    /** Names and kinds of the arguments; whether a number is written plainly or as a plural may differ by language. */
    private static Set<String> arguments(String text) {
        var names = new TreeSet<String>();
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            var type = pattern.getPartType(i);
            if (type == MessagePattern.Part.Type.ARG_NUMBER || type == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    private static TreeMap<String, String> read(String language) {
        var all = new TreeMap<String, String>();
        SourceTree.texts(language).values().forEach(file -> {
            var texts = new Properties();
            try {
                texts.load(new StringReader(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.forEach((key, text) -> all.put(key.toString(), text.toString()));
        });
        return all;
    }
}
