package org.demarche.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.core.access.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * E14: after all tests of core have run under the {@link AuditWitness}, every mutating method of a service has left an entry.
 * What runs only as a part of another use case leaves its entries under that name.
 */
@EnabledIfSystemProperty(named = "drills", matches = "true")
class UseCaseCoverageDrillTest {

    /** Methods that change what the audit leaves out, each with the reason. */
    private static final Map<String, String> SILENT = Map.of(
            "Drafts.keep", "a draft is no deed; what comes of it is",
            "Drafts.drop", "a draft is no deed; what comes of it is",
            "ListColumns.hide", "a habit",
            "UserService.workIn", "a habit: the campaign that screens open with",
            "ExportService.cases", "changes nothing: it leaves a note of the export",
            "DirectoryService.enlist", "its test brings a directory of its own and calls it without a guard");

    @Test
    void everyMutatingMethodLeftAnEntry() throws IOException {
        var seen = new TreeSet<>(Files.readAllLines(Path.of("target", "e14-use-cases.txt")));
        var mutating = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.demarche.core").stream()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(UseCaseCoverageDrillTest::changes)
                        .forEach(method -> mutating.add(method.getOwner().getSimpleName() + "." + method.getName()));
        mutating.removeAll(SILENT.keySet());
        var without = new TreeSet<>(mutating);
        without.removeAll(seen);

        System.out.println(
                "E14 use cases: " + mutating.size() + " mutating methods, " + (mutating.size() - without.size())
                        + " seen with an entry" + (without.isEmpty() ? " PASS" : ", without: " + without + " FAIL"));
        assertThat(without).isEmpty();
    }

    private static boolean changes(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && guarded(method)
                && transactional(method);
    }

    private static boolean guarded(JavaMethod method) {
        return method.isAnnotatedWith(Needs.class) || method.getOwner().isAnnotatedWith(Needs.class);
    }

    private static boolean transactional(JavaMethod method) {
        JavaClass type = method.getOwner();
        var found = method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> type.tryGetAnnotationOfType(Transactional.class));
        return found.filter(each -> !each.readOnly() && each.propagation() != Propagation.MANDATORY)
                .isPresent();
    }
}
