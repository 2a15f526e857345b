package org.demarche.demo;

import org.demarche.demo.account.Acting;
import org.demarche.demo.account.DemoPeople;
import org.demarche.demo.crowd.Crowd;
import org.demarche.demo.decision.ReferenceRecognitions;
import org.demarche.demo.play.Theatre;
import org.demarche.demo.register.DemoContacts;
import org.demarche.demo.register.ReferenceInstitutions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty demo database, step by step; every step leaves what is there alone. */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    private static final String KEEPER = "coordinator";

    private final DemoPeople people;
    private final Acting acting;
    private final ReferenceInstitutions institutions;
    private final DemoContacts contacts;
    private final Theatre theatre;
    private final ReferenceRecognitions recognitions;
    private final Crowd crowd;

    DemoLoader(
            DemoPeople people,
            Acting acting,
            ReferenceInstitutions institutions,
            DemoContacts contacts,
            Theatre theatre,
            ReferenceRecognitions recognitions,
            Crowd crowd) {
        this.people = people;
        this.acting = acting;
        this.institutions = institutions;
        this.contacts = contacts;
        this.theatre = theatre;
        this.recognitions = recognitions;
        this.crowd = crowd;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var users = people.register();
        acting.as(KEEPER, institutions::load);
        acting.as(KEEPER, contacts::load);
        theatre.play(users);
        acting.as(KEEPER, () -> recognitions.load(theatre.recognition()));
        crowd.gather();
    }
}
