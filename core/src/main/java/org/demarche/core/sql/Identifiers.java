package org.demarche.core.sql;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.util.ClassUtils;

/** Lets the mapper keep id records in {@code uuid} columns: finds every {@link Identifier} and converts both ways. */
final class Identifiers {

    private Identifiers() {}

    static List<Object> converters(String basePackage) {
        var converters = new ArrayList<>();
        for (var type : types(basePackage)) {
            converters.add(new FromUuid(type, constructor(type)));
            converters.add(new ToUuid(type));
        }
        return converters;
    }

    static List<Class<?>> types(String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Identifier.class));
        var types = new ArrayList<Class<?>>();
        for (var candidate : scanner.findCandidateComponents(basePackage)) {
            types.add(ClassUtils.resolveClassName(
                    String.valueOf(candidate.getBeanClassName()), Identifiers.class.getClassLoader()));
        }
        return types;
    }

    private static Constructor<?> constructor(Class<?> type) {
        try {
            return type.getConstructor(UUID.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " must be a record of one UUID", e);
        }
    }

    @ReadingConverter
    private record FromUuid(Class<?> type, Constructor<?> constructor) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(UUID.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : BeanUtils.instantiateClass(constructor, source);
        }
    }

    @WritingConverter
    private record ToUuid(Class<?> type) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, UUID.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source instanceof Identifier id ? id.value() : null;
        }
    }
}
