package org.demarche.core.decision;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.CaseAsks;
import org.demarche.core.outreach.CaseAsks.Cause;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.Standing;
import org.demarche.core.outreach.Timeline;
import org.demarche.core.outreach.TimelineEvent;
import org.demarche.core.text.Languages;
import org.springframework.stereotype.Component;

/** What an act changes in the case that has led to it: the asks it grants are granted, and the timeline tells of it. */
@Component
class ActsOfCases {

    private final CaseAccess cases;
    private final CaseAsks asks;
    private final Timeline timeline;

    ActsOfCases(CaseAccess cases, CaseAsks asks, Timeline timeline) {
        this.cases = cases;
        this.asks = asks;
        this.timeline = timeline;
    }

    CaseKey require(CaseId id) {
        return cases.require(id, Action.EDIT);
    }

    void recorded(CaseKey key, Recognition act) {
        grant(key, act);
        timeline.add(key, told(act));
    }

    /** Corrected, archived or restored: the asks of its case follow. */
    void changed(Recognition act) {
        act.fruitOf().ifPresent(key -> {
            asks.fallBack(key, cause(act));
            if (!act.isArchived()) {
                grant(key, act);
            }
        });
    }

    /** An act may grant asks of several campaigns; the case knows those of its own. */
    private void grant(CaseKey key, Recognition act) {
        asks.within(key, act.grantedAsks())
                .forEach(ask -> asks.stand(
                        key,
                        ask,
                        Standing.GRANTED,
                        act.facts().act().adoptedOn().firstDay(),
                        cause(act)));
    }

    private static Cause cause(Recognition act) {
        return Cause.recognition(act.id().value());
    }

    private static TimelineEvent told(Recognition recorded) {
        var act = recorded.facts().act();
        var adopted = act.adoptedOn();
        return TimelineEvent.of(
                        EntryKind.RECOGNITION,
                        adopted.firstDay().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .about(recorded.id().value())
                .with(Map.of("form", act.form().name(), "adopted-on", adopted.text(), "number", act.number()))
                .saying(act.title().in(Languages.ENGLISH));
    }
}
