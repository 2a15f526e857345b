package org.demarche.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Wires {@link WithDatabase}. All contexts of one kind share one customizer, so that they are cached as one. */
class WithDatabaseContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, WithDatabase.class) ? new Customizer() : null;
    }

    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var address = TestDatabase.copy();
            fixtures(context, address);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "spring.datasource.url",
                                    address,
                                    "spring.datasource.username",
                                    System.getProperty(TestDatabase.USER, TestDatabase.APPLICATION),
                                    "spring.datasource.password",
                                    TestDatabase.PASSWORD,
                                    "spring.liquibase.enabled",
                                    "false",
                                    // Nothing moves by itself in a test
                                    "demarche.notifications.enabled",
                                    "false",
                                    "demarche.audit.seal-every",
                                    "0s")));
        }

        private static void fixtures(ConfigurableApplicationContext context, String address) {
            var fixtures = BeanDefinitionBuilder.rootBeanDefinition(
                            JdbcClient.class,
                            () -> JdbcClient.create(
                                    new DriverManagerDataSource(address, TestDatabase.OWNER, TestDatabase.PASSWORD)))
                    .getRawBeanDefinition();
            fixtures.setDefaultCandidate(false);
            ((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition(WithDatabase.FIXTURES, fixtures);
        }
    }
}
