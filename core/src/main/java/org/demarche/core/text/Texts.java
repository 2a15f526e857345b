package org.demarche.core.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Looks texts up by key. A missing text is shown as its key between marks, so that it is seen; a test keeps the
 * languages complete.
 */
@Component
public class Texts {

    private final Map<Locale, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Texts() {
        Languages.ALL.forEach(language -> patterns.put(language, load(language.getLanguage())));
    }

    public String get(Locale locale, String key, Object... arguments) {
        var language = Languages.closest(locale);
        var pattern = pattern(language, key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        return format(language, key, pattern, arguments);
    }

    public String get(Locale locale, Refused refused) {
        return get(locale, refused.key(), refused.arguments());
    }

    /** The text of an enum's constant: {@code <feature and kind>.<CONSTANT>}. */
    public String get(Locale locale, String prefix, Enum<?> constant) {
        return get(locale, prefix + "." + constant.name());
    }

    public boolean has(Locale locale, String key) {
        return pattern(Languages.closest(locale), key) != null;
    }

    public Set<String> keys(Locale locale) {
        return Set.copyOf(patternsOf(locale).keySet());
    }

    private Map<String, String> patternsOf(Locale locale) {
        return patterns.getOrDefault(Languages.closest(locale), Map.of());
    }

    private @Nullable String pattern(Locale language, String key) {
        var found = patternsOf(language).get(key);
        return found != null ? found : patternsOf(Languages.ENGLISH).get(key);
    }

    private String format(Locale language, String key, String pattern, Object[] arguments) {
        var format = formats.computeIfAbsent(
                language.getLanguage() + ' ' + key, _ -> new MessageFormat(pattern, ULocale.forLocale(language)));
        var values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = plain(language, arguments[i]);
        }
        synchronized (format) { // ICU's formats keep state
            return format.format(values);
        }
    }

    private Object plain(Locale language, Object argument) {
        return switch (argument) {
            case Number number -> number;
            case Instant instant -> Date.from(instant);
            case LocalDate day -> DayText.of(day, language);
            case Locale other -> other.getDisplayLanguage(language);
            default -> argument.toString();
        };
    }

    private static Map<String, String> load(String language) {
        var all = new HashMap<String, String>();
        try {
            for (var bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language + ".properties")) {
                read(bundle).forEach((key, text) -> {
                    if (all.put(key.toString(), text.toString()) != null) {
                        throw new IllegalStateException("The text " + key + " stands twice, again in " + bundle);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Properties read(Resource bundle) throws IOException {
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
