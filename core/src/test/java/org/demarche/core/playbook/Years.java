package org.demarche.core.playbook;

import java.time.LocalDate;
import java.util.UUID;
import org.demarche.core.Cast;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.Scene;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.demarche.testing.SettableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets tests go from year to year: a campaign with 18 May, and the product that is woken on a day. */
@TestConfiguration(proxyBeanMethods = false)
class Years {

    static final String NOVEMBER = "2026-11-24T09:20:00Z";

    @Bean
    @Primary
    SettableClock settableClock() {
        return SettableClock.at(NOVEMBER);
    }

    @Bean
    Walk walk(Scene scene, PlaybookHand hand, Cast cast, YearRound round, SettableClock clock) {
        return new Walk(scene, hand, cast, round, clock);
    }

    /** One who walks through the years. */
    record Walk(Scene scene, PlaybookHand hand, Cast cast, YearRound round, SettableClock clock) {

        /** @return the 18th of May */
        UUID begin() {
            clock.set(NOVEMBER);
            scene.set();
            return hand.aDayOfTheCampaign(LocalDate.of(2026, 5, 18));
        }

        PlaybookStep before(UUID day, int days, Until until) {
            return hand.step(
                    days + " days before",
                    Occasion.entering(hand.stage("package-sent")),
                    null,
                    new DeadlineRule(AnchorKind.CAMPAIGN_DAY, -days, DayUnit.CALENDAR_DAYS, false),
                    day,
                    until);
        }

        CaseId aCase() {
            var aCase = scene.caseOfLilia();
            hand.move(aCase, "package-sent", scene.today());
            return aCase;
        }

        /** The product is woken at this moment. */
        void wakeAt(String moment) {
            clock.set(moment);
            cast.leave();
            round.run();
            scene.asCoordinator();
        }
    }
}
