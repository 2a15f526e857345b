package org.demarche;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.ComponentScan;

/**
 * {@code java -jar ... --verify-audit}: verifies the audit and ends, with 0 when it is intact and 1 when it is not. Starts the
 * features without screens, mail or migrations, so it runs beside the product and changes nothing.
 */
@EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@ComponentScan("org.demarche.core")
public final class VerifyAudit {

    private static final String ASKED = "--verify-audit";
    private static final String[] QUIETLY = {
        "--spring.liquibase.enabled=false",
        "--demarche.audit.seal-every=0s",
        "--server.port=0",
        "--spring.main.log-startup-info=false",
        "--logging.level.root=warn"
    };

    private VerifyAudit() {}

    public static boolean isAsked(String... arguments) {
        return Arrays.asList(arguments).contains(ASKED);
    }

    /**
     * @param parts what brings a database where the settings name none
     * @return what the process ends with
     */
    public static int run(String[] arguments, ApplicationListener<?>... parts) {
        var all = Stream.concat(Arrays.stream(arguments), Arrays.stream(QUIETLY));
        var context = new SpringApplicationBuilder(VerifyAudit.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .listeners(parts)
                .run(all.toArray(String[]::new));
        return SpringApplication.exit(context);
    }
}
