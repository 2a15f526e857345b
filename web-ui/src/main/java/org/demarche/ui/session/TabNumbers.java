package org.demarche.ui.session;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.SpringVaadinServletService;
import com.vaadin.flow.spring.VaadinConfigurationProperties;
import jakarta.servlet.MultipartConfigElement;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Numbers the tabs of every session from somewhere else. Vaadin begins with 0 in each. A tab that was left over from an earlier
 * session of the browser, after a restart for instance, comes with the cookie of the present one, and would be taken for its tab
 * of the same number: when its connection goes, Vaadin gives up the connection of that other tab, which then hears nothing any
 * more, not even that its session was ended.
 */
@Configuration(proxyBeanMethods = false)
class TabNumbers {

    /** Numbers of two sessions do not meet by chance, and there is room for every tab of a session above. */
    private static final int STARTS = 1 << 30;

    @Bean
    ServletRegistrationBean<SpringServlet> servletOfTabs(
            ApplicationContext context,
            ObjectProvider<MultipartConfigElement> uploads,
            VaadinConfigurationProperties settings) {
        return SpringBootAutoConfiguration.configureServletRegistrationBean(uploads, settings, new Servlet(context));
    }

    private static final class Servlet extends SpringServlet {

        private final transient ApplicationContext context;

        Servlet(ApplicationContext context) {
            super(context, true);
            this.context = context;
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration settings) throws ServiceException {
            var service = new Service(this, settings, context);
            service.init();
            return service;
        }
    }

    private static final class Service extends SpringVaadinServletService {

        Service(Servlet servlet, DeploymentConfiguration settings, ApplicationContext context) {
            super(servlet, settings, context);
        }

        @Override
        protected VaadinSession createVaadinSession(VaadinRequest request) {
            return new Session(this);
        }
    }

    static final class Session extends VaadinSession {

        private final int start = ThreadLocalRandom.current().nextInt(STARTS);

        Session(VaadinServletService service) {
            super(service);
        }

        @Override
        public int getNextUIid() {
            return start + super.getNextUIid();
        }
    }
}
