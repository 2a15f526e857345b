package org.demarche.ui.part;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the address of a list says, in parameters. What is as usual is left out; what is said wrongly counts as not said. */
public final class AddressWords {

    private static final String YES = "true";

    private final Map<String, String> words = new TreeMap<>();

    public AddressWords text(String name, String text) {
        if (!text.isEmpty()) {
            words.put(name, text);
        }
        return this;
    }

    public AddressWords flag(String name, boolean said) {
        return text(name, said ? YES : "");
    }

    public <E extends Enum<E>> AddressWords constant(String name, E said, E usual) {
        return text(name, said == usual ? "" : said.name());
    }

    public QueryParameters parameters() {
        return QueryParameters.simple(words);
    }

    public static String text(QueryParameters said, String name) {
        return said.getSingleParameter(name).orElse("");
    }

    public static boolean flag(QueryParameters said, String name) {
        return said.getSingleParameter(name).isPresent();
    }

    public static <E extends Enum<E>> Optional<E> constant(QueryParameters said, String name, Class<E> type) {
        return said.getSingleParameter(name).flatMap(text -> Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst());
    }
}
