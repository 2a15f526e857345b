package org.demarche;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Demarche. A release needs a database and an identity provider; {@link MissingSettings} says so when they lack. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        if (VerifyAudit.isAsked(arguments)) {
            System.exit(VerifyAudit.run(arguments));
        }
        if (NotificationsOnly.isAsked(arguments)) {
            NotificationsOnly.run(arguments);
            return;
        }
        var application = new SpringApplication(Application.class);
        application.addListeners(RequiredSettings.ofScreens());
        application.run(arguments);
    }
}
