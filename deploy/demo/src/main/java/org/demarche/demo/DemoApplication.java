package org.demarche.demo;

import org.demarche.Application;
import org.demarche.VerifyAudit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the released application with what an installation would bring: a database, a mail server, accounts, data. */
public final class DemoApplication {

    /** Set by the build, which would bury the sentence under ten lines of its own if it heard of a failure. */
    private static final String EXIT_CODE = "demarche.exit-code-of-failed-start";

    private DemoApplication() {}

    public static void main(String[] arguments) {
        try {
            if (VerifyAudit.isAsked(arguments)) {
                System.exit(VerifyAudit.run(arguments, new EmbeddedParts()));
            }
            run(arguments);
        } catch (RuntimeException _) { // told already, in one sentence where there is one
            System.exit(Integer.getInteger(EXIT_CODE, 1));
        }
    }

    /** Starts everything; closing the context stops everything, the database last. */
    public static ConfigurableApplicationContext run(String... arguments) {
        var application = new SpringApplication(Application.class);
        application.setAdditionalProfiles("demo");
        application.addListeners(new EmbeddedParts());
        return application.run(arguments);
    }
}
