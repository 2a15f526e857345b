package org.demarche.demo;

import org.demarche.demo.account.Acting;
import org.demarche.demo.account.DemoPeople;
import org.demarche.demo.crowd.Crowd;
import org.demarche.demo.play.Theatre;
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
    private final Reference reference;
    private final Theatre theatre;
    private final Crowd crowd;

    DemoLoader(DemoPeople people, Acting acting, Reference reference, Theatre theatre, Crowd crowd) {
        this.people = people;
        this.acting = acting;
        this.reference = reference;
        this.theatre = theatre;
        this.crowd = crowd;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var users = people.register();
        acting.as(KEEPER, reference::load);
        theatre.play(users);
        acting.as(KEEPER, () -> reference.loadOf(theatre.recognition()));
        crowd.gather();
    }
}
