package org.demarche.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.core.access.Access;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whatever others can call that asks the database does so in a transaction: without one there is no scope, and no row. */
class TransactionsTest {

    /** Public methods outside of a transaction, each with the reason. */
    private static final Map<String, String> OUTSIDE = Map.of(
            name(Access.class, "user"), "asks nothing of the database",
            name(Access.class, "userIfAny"), "asks nothing of the database",
            name(Access.class, "ceiling"), "asks nothing of the database",
            name(Access.class, "requireRecentSignIn"), "asks nothing of the database",
            name(Access.class, "may"), "asks for an account only, which everybody may see");

    @Test
    void everyPublicMethodOfABeanThatAsksTheDatabaseIsTransactional() {
        assertThat(outside()
                        .filter(method -> !OUTSIDE.containsKey(name(method)))
                        .map(TransactionsTest::name))
                .isEmpty();
        assertThat(methods().count()).isGreaterThan(100);
    }

    @Test
    void noExceptionOutlivesItsMethod() {
        assertThat(outside().map(TransactionsTest::name)).containsAll(OUTSIDE.keySet());
    }

    private static Stream<JavaMethod> outside() {
        return methods()
                .filter(method -> !method.isAnnotatedWith(Transactional.class)
                        && !method.getOwner().isAnnotatedWith(Transactional.class));
    }

    private static Stream<JavaMethod> methods() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(TransactionsTest.class.getPackageName())
                        .stream()
                        .filter(type -> type.isMetaAnnotatedWith(Component.class))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(TransactionsTest::asksTheDatabase)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC)))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean asksTheDatabase(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .anyMatch(target -> target.isEquivalentTo(JdbcClient.class) || target.isAssignableTo(Repository.class));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }

    private static String name(Class<?> type, String method) {
        return type.getName() + "." + method;
    }
}
