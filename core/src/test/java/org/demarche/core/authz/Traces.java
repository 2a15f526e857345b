package org.demarche.core.authz;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks through whatever a method handed out and says every text and id that is in it. */
final class Traces {

    private static final String OURS = "org.demarche.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Consumer<String> found;

    private Traces(Consumer<String> found) {
        this.found = found;
    }

    static void in(@Nullable Object answer, Consumer<String> found) {
        new Traces(found).walk(answer);
    }

    private void walk(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Iterable<?> many
            when !isOurs(value) && !(value instanceof java.nio.file.Path) -> many.forEach(this::walk);
            case Map<?, ?> map ->
                map.forEach((key, each) -> {
                    walk(key);
                    walk(each);
                });
            case Optional<?> maybe -> maybe.ifPresent(this::walk);
            case Enum<?> _ -> {}
            case Object array
            when array.getClass().isArray() -> {
                for (int i = 0; i < Array.getLength(array); i++) {
                    walk(Array.get(array, i));
                }
            }
            default -> {
                if (!isOurs(value)) {
                    found.accept(value.toString());
                } else if (seen.add(value)) {
                    fields(value, value.getClass());
                }
            }
        }
    }

    private void fields(Object value, @Nullable Class<?> type) {
        if (type != null && type != Object.class) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    walk(read(field, value));
                }
            }
            fields(value, type.getSuperclass());
        }
    }

    private static @Nullable Object read(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith(OURS);
    }
}
