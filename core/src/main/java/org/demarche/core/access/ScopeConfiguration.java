package org.demarche.core.access;

import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.PlatformTransactionManager;

/** How a scope comes to every transaction, and a work to what is done in the background. */
@Configuration(proxyBeanMethods = false)
class ScopeConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            DataSource database, Clock clock, ObjectProvider<TransactionManagerCustomizers> customizers) {
        var transactions = new ScopedTransactions(database, clock);
        customizers.ifAvailable(all -> all.customize(transactions));
        return transactions;
    }

    /** Outside of everything else around a bean: a work begins before its transaction. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor backgroundAdvisor() {
        var marked = new ComposablePointcut(new AnnotationMatchingPointcut(Background.class, true))
                .union((org.springframework.aop.Pointcut)
                        AnnotationMatchingPointcut.forMethodAnnotation(Background.class));
        var known = new ConcurrentHashMap<Method, Work>(); // to look for an annotation takes longer than many a call
        var advisor =
                new DefaultPointcutAdvisor(marked, (MethodInterceptor) invocation -> inBackground(invocation, known));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static Object inBackground(MethodInvocation invocation, Map<Method, Work> known) throws Throwable {
        return known.computeIfAbsent(invocation.getMethod(), ScopeConfiguration::work)
                .call(invocation::proceed);
    }

    private static Work work(Method method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method, Background.class);
        var found = onMethod == null
                ? AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Background.class)
                : onMethod;
        if (found == null) {
            throw new IllegalStateException("No work on " + method);
        }
        return found.value();
    }
}
