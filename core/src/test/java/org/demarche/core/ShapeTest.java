package org.demarche.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.demarche.core.access.Access;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a feature shows to others: services, lists, ids, values, commands, rows and events. Nothing of how it works. */
class ShapeTest {

    /** Read once for all rules. */
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CoreConfiguration.class.getPackageName());

    @Test
    void repositoriesStayInTheirFeature() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CORE);
    }

    @Test
    void configurationStaysInItsFeature() {
        classes()
                .that()
                .areMetaAnnotatedWith(Configuration.class)
                .should()
                .bePackagePrivate()
                .check(CORE);
    }

    @Test
    void listenersStayInTheirFeature() {
        var listeners = CORE.stream()
                .filter(type -> type.getMethods().stream().anyMatch(ShapeTest::listens))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName);

        assertThat(listeners).isEmpty();
    }

    @Test
    void whatIsPublicIsOfAKindThatOthersMayKnow() {
        var shown = CORE.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();

        assertThat(shown.stream().filter(type -> !isForOthers(type)).map(JavaClass::getName))
                .isEmpty();
        assertThat(shown).hasSizeGreaterThan(10);
    }

    @Test
    void aggregatesHaveNoSetters() {
        var setters = CORE.stream()
                .filter(type -> type.isAnnotatedWith(Table.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .map(JavaMethod::getFullName);

        assertThat(setters).isEmpty();
        assertThat(CORE.stream().filter(type -> type.isAnnotatedWith(Table.class)))
                .isNotEmpty();
    }

    /** A stream of rows keeps its connection until it is closed: outside a transaction, ten of them end the product. */
    @Test
    void rowsAreReadAsAList() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(CORE);
        classes()
                .that()
                .areAssignableTo(Access.class)
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "list")
                .check(CORE);
    }

    private static boolean listens(JavaMethod method) {
        return method.isMetaAnnotatedWith(EventListener.class);
    }

    /** Records, enums, interfaces, refusals, aggregates and what they extend, beans, and final classes without state. */
    private static boolean isForOthers(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isAssignableTo(Throwable.class)
                || type.isAnnotatedWith(Table.class)
                || type.getSubclasses().stream().anyMatch(each -> each.isAnnotatedWith(Table.class))
                || type.isMetaAnnotatedWith(Component.class)
                || type.getModifiers().contains(JavaModifier.FINAL);
    }
}
