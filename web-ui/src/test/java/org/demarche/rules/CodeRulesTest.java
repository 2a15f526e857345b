package org.demarche.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.demarche.Application;
import org.demarche.core.campaign.CaseNumbers;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.outreach.Timeline;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;

class CodeRulesTest {

    private static final String CORE = "org.demarche.core..";
    private static final String SCREENS = "org.demarche.ui..";
    private static final String MAIL_API = "jakarta.mail..";
    private static final String SPRING_MAIL = "org.springframework.mail..";

    /** Suffixes that say nothing. */
    private static final List<String> FORBIDDEN =
            List.of("Impl", "Manager", "Helper", "Util", "Utils", "DTO", "VO", "Data", "Info");

    /** What a clock says is a day of its own zone, which is of no place. */
    private static final Pattern DAY_OF_NO_PLACE = Pattern.compile(
            "\\b(?:LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|YearMonth)\\.now\\((?:clock)?\\)");

    /** Read once for all rules. */
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Application.class.getPackageName());

    @Test
    void coreKnowsNoScreen() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                .check(PRODUCT);
        assertThat(dependents(SCREENS, Component.class.getPackageName())).isPositive();
    }

    @Test
    void coreKnowsNoMail() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat(resideInAPackage(MAIL_API).or(resideInAPackage(SPRING_MAIL)))
                .check(PRODUCT);
        assertThat(dependents("org.demarche.notifications..", "jakarta.mail")).isPositive();
    }

    @Test
    void screensReadAndWriteThroughCore() {
        noClasses()
                .that()
                .resideInAPackage(SCREENS)
                .should()
                .dependOnClassesThat(resideInAPackage(JdbcClient.class.getPackageName() + "..")
                        .or(resideInAPackage("org.springframework.jdbc..")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .check(PRODUCT);
        assertThat(dependents(CORE, JdbcClient.class.getPackageName())).isPositive();
    }

    /** These have no guard of their own: whoever calls them has asked already. */
    @Test
    void screensPassTheGuards() {
        noClasses()
                .that()
                .resideInAPackage(SCREENS)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Timeline.class, StageModels.class, CaseNumbers.class)
                .check(PRODUCT);
        classes()
                .that()
                .areAssignableTo(Timeline.class)
                .should()
                .resideInAPackage(CORE)
                .check(PRODUCT);
    }

    @Test
    void nothingReadsTheTimeWithoutAClock() {
        var reads = accesses().filter(CodeRulesTest::readsTheSystemTime).map(JavaAccess::getDescription);

        assertThat(reads).isEmpty();
        assertThat(accesses().filter(CodeRulesTest::asksAClock)).isNotEmpty();
    }

    /** Where the institutions and the people are, it is tomorrow already late in the evening of Greenwich. */
    @Test
    void testsSayWhereItIsToday() {
        var tests = SourceTree.testJava();

        var placeless = tests.entrySet().stream()
                .filter(test -> DAY_OF_NO_PLACE.matcher(test.getValue()).find())
                .map(Map.Entry::getKey);

        assertThat(placeless).isEmpty();
        assertThat(tests.values()).anyMatch(test -> test.contains("LocalDate.now(clock.withZone("));
    }

    @Test
    void namesSaySomething() {
        var names = PRODUCT.stream()
                .filter(type -> !type.isAnonymousClass())
                .filter(type -> FORBIDDEN.stream().anyMatch(type.getSimpleName()::endsWith))
                .map(JavaClass::getName);

        assertThat(names).isEmpty();
        assertThat(PRODUCT).hasSizeGreaterThan(100);
    }

    private Stream<JavaAccess<?>> accesses() {
        return PRODUCT.stream().flatMap(type -> type.getAccessesFromSelf().stream());
    }

    private static boolean readsTheSystemTime(JavaAccess<?> access) {
        var target = access.getTarget();
        var owner = target.getOwner();
        var name = target.getName();
        boolean timeless = owner.getPackageName().equals(Clock.class.getPackageName())
                && name.equals("now")
                && !takesAClock(target);
        boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        boolean date = owner.isEquivalentTo(Date.class)
                && name.equals("<init>")
                && parameters(target).isEmpty();
        boolean clock = owner.isEquivalentTo(Clock.class)
                && name.startsWith("system")
                && !access.getOriginOwner().getSimpleName().equals("CoreConfiguration");
        return timeless || millis || date || clock;
    }

    private static boolean asksAClock(JavaAccess<?> access) {
        return access.getTarget().getName().equals("now") && takesAClock(access.getTarget());
    }

    private static boolean takesAClock(AccessTarget target) {
        return parameters(target).contains(Clock.class.getName());
    }

    private static Set<String> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitCallTarget call
                ? Set.copyOf(call.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .distinct()
                        .toList())
                : Set.of();
    }

    private long dependents(String packages, String on) {
        return PRODUCT.that(resideInAPackage(packages)).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(on))
                .count();
    }
}
