package org.demarche.core.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Guards a service or a list, or one method of it: whoever calls must have this right. On a method it stands in for the one
 * of the class. Says nothing about the object: that is the matter of {@link Scope} and of the way to cases.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@access.may('{value}')")
public @interface Needs {

    Right value();
}
