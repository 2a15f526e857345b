package org.demarche.demo;

import org.demarche.demo.account.DemoPeople;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Fills an empty demo database, step by step; every step leaves what is there alone. */
@Component
class DemoLoader implements ApplicationRunner {

    private final DemoPeople people;

    DemoLoader(DemoPeople people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.register();
    }
}
