package org.demarche.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.Application;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What opens a door is never written down by accident: a record that holds it says itself what it shows. */
class SecretsTest {

    private static final Pattern SECRET = Pattern.compile("(?i).*(secret|password|token|passphrase).*");
    private static final String SHOWN = "correct-horse-battery-staple";

    @Test
    void recordsThatHoldASecretShowThemselvesWithoutIt() {
        var records = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(Application.class.getPackageName())
                        .stream()
                        .filter(type -> type.isRecord()
                                && type.getFields().stream()
                                        .anyMatch(field ->
                                                SECRET.matcher(field.getName()).matches()
                                                        && field.getRawType().isEquivalentTo(String.class)))
                        .map(JavaClass::reflect)
                        .toList();

        assertThat(records).isNotEmpty();
        assertThat(records).allMatch(SecretsTest::speaksForItself);
    }

    @Test
    void settingsOfTheIdentityProviderDoNotShowItsSecret() throws ClassNotFoundException {
        var settings = new Binder(new MapConfigurationPropertySource(
                        Map.of("demarche.oidc.issuer", "https://id.example", "demarche.oidc.client-secret", SHOWN)))
                .bind("demarche.oidc", Class.forName("org.demarche.ui.keycloak.OidcSettings"))
                .get();

        assertThat(settings.toString()).contains("https://id.example").doesNotContain(SHOWN);
    }

    /** Filled with one value everywhere, it shows it at most as often as it has parts that may be seen. */
    private static boolean speaksForItself(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            var values = new Object[constructor.getParameterCount()];
            for (int i = 0; i < values.length; i++) {
                var kind = constructor.getParameterTypes()[i];
                values[i] = kind == String.class ? SHOWN : Array.get(Array.newInstance(kind, 1), 0);
            }
            var text = constructor.newInstance(values).toString();
            long shown = Pattern.compile(SHOWN).matcher(text).results().count();
            long harmless = Arrays.stream(type.getRecordComponents())
                    .filter(part -> part.getType() == String.class
                            && !SECRET.matcher(part.getName()).matches())
                    .count();
            return shown <= harmless;
        } catch (
                InvocationTargetException
                        refused) { // takes only what is right, and has a test of its own for what it shows
            return !String.valueOf(refused.getCause()).contains(SHOWN);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}
