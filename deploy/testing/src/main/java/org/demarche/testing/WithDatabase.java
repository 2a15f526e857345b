package org.demarche.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the Spring context of a test a migrated PostgreSQL database of its own, and the application's role on it. What a
 * test lays out or looks at past the product, it asks of the {@code JdbcClient} named {@link #FIXTURES}, which works as the
 * owner of the tables: nobody else sees rows without a scope.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithDatabase {

    /** The bean that a test qualifies its own {@code JdbcClient} with. */
    String FIXTURES = "fixtures";
}
