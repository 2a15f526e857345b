package org.demarche.notifications.mail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.mail.Part;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderRulesTest {

    private static final Set<String> SETTERS = Set.of(
            "setHeader",
            "addHeader",
            "setSubject",
            "setFrom",
            "setRecipient",
            "setRecipients",
            "addRecipient",
            "addHeaderLine");

    @Test
    void onlyTheWriterOfLettersSetsHeaders() {
        var product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.demarche");

        noClasses()
                .that()
                .doNotBelongToAnyOf(LetterWriter.class)
                .should()
                .callMethodWhere(setsAHeader())
                .check(product);
        assertThat(product.get(LetterWriter.class).getMethodCallsFromSelf()).anyMatch(setsAHeader()::test);
    }

    private static DescribedPredicate<JavaMethodCall> setsAHeader() {
        return DescribedPredicate.describe("a header of a message is set", call -> {
            MethodCallTarget target = call.getTarget();
            return SETTERS.contains(target.getName()) && target.getOwner().isAssignableTo(Part.class);
        });
    }
}
