package org.demarche.ui.task;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words put together, and the names of choices in addresses. */
final class Words {

    private static final String DOT = " · ";

    private Words() {}

    /** What is known, between dots. */
    static String dotted(@Nullable String... words) {
        return Stream.of(words)
                .filter(Objects::nonNull)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(DOT));
    }

    /** A choice in an address: {@code late}. */
    static String parameter(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> choice(Class<E> type, String parameter) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> parameter(constant).equals(parameter))
                .findFirst();
    }
}
