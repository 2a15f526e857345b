package org.demarche.core.access;

import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Puts {@link UseCases} around whatever has a guard, as the outermost of all that stands around it. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCases(ObjectProvider<AuditNotes> notes) {
        Pointcut byMethod = AnnotationMatchingPointcut.forMethodAnnotation(Needs.class);
        var guarded = new ComposablePointcut(new AnnotationMatchingPointcut(Needs.class, true)).union(byMethod);
        var advisor = new DefaultPointcutAdvisor(guarded, new UseCases(notes));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
