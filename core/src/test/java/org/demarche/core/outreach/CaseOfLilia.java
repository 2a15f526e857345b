package org.demarche.core.outreach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that Lilia owns, and what is done with it. */
@DbTest
abstract class CaseOfLilia {

    @Autowired
    NextActionService nextActions;

    @Autowired
    AssignmentService assignments;

    @Autowired
    InteractionService interactions;

    @Autowired
    OutreachCases cases;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Scene scene;

    CaseId id;
    LocalDate today;

    @BeforeEach
    void aCaseOfLilia() {
        scene.set();
        id = scene.openedCase();
        assignments.assign(List.of(id), Part.OWNER, scene.lilia, "You know Warsaw.");
        today = scene.today();
    }

    LogInteraction call(String text, Instant at) {
        return new LogInteraction(id, InteractionKind.CALL, at, text, "the registry", null, 5, null, null);
    }

    static NextAction call(LocalDate due) {
        return NextAction.of(ActionKind.CALL, "Call the registry", due, "They asked for it.");
    }

    OutreachCase now() {
        return cases.findById(id).orElseThrow();
    }

    int version() {
        return now().version();
    }

    List<String> entries() {
        return jdbc.sql("select kind from timeline_entry where case_id = :id order by happened_at desc")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
