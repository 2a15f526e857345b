package org.demarche.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.base.Identifier;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** The audit names use cases as the code does; people read what they are in their own language. */
class UseCaseTextsTest {

    private static final String PREFIX = "use-case.";
    private static final int MANY = 200;

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CoreTestApplication.class.getPackageName());

    private final Texts texts = new Texts();

    @Test
    void everyUseCaseHasAText() {
        var names = names();

        assertThat(names).hasSizeGreaterThan(MANY);
        for (var language : Languages.ALL) {
            assertThat(told(language)).as(language.getLanguage()).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    /** Else a choice offers the same words twice. */
    @Test
    void noTwoUseCasesReadAlike() {
        for (var language : Languages.ALL) {
            var read = names().stream()
                    .map(name -> texts.get(language, PREFIX + name))
                    .toList();

            assertThat(new HashSet<>(read)).hasSameSizeAs(read);
        }
    }

    /** A denial names the kind of what was asked for by the id that was given. */
    @Test
    void everyKindOfObjectHasAWord() {
        var ids = CORE.stream()
                .filter(type -> type.isAssignableTo(Identifier.class) && type.isRecord())
                .toList();

        assertThat(ids).hasSizeGreaterThan(10).allSatisfy(id -> assertThat(texts.has(
                        Languages.UKRAINIAN,
                        "audit.object." + UseCases.type(id.reflect().asSubclass(Identifier.class))))
                .as(id.getName())
                .isTrue());
    }

    private Set<String> told(Locale language) {
        return texts.keys(language).stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toSet());
    }

    /** As {@link UseCases} writes them: of every call that is guarded. */
    private static Set<String> names() {
        return CORE.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(UseCaseTextsTest::isGuarded)
                .map(method -> UseCases.name(method.reflect()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isGuarded(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && (method.isAnnotatedWith(Needs.class) || method.getOwner().isAnnotatedWith(Needs.class));
    }
}
