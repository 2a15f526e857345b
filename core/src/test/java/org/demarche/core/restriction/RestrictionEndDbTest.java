package org.demarche.core.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.AuditNotes;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Work;
import org.demarche.core.outreach.CaseList;
import org.demarche.core.outreach.CaseTimeline;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.InteractionKind;
import org.demarche.core.outreach.InteractionService;
import org.demarche.core.outreach.LogInteraction;
import org.demarche.core.outreach.Scene;
import org.demarche.core.outreach.Timeline;
import org.demarche.core.outreach.TimelineEntry;
import org.demarche.core.sql.Slice;
import org.demarche.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens on the day after the last one of a restriction. */
@DbTest
class RestrictionEndDbTest {

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private RestrictionEnd end;

    @Autowired
    private Restrictions books;

    @Autowired
    private Timeline entries;

    @Autowired
    private AuditNotes notes;

    @Autowired
    private InteractionService interactions;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private CaseList cases;

    @Autowired
    private Scene scene;

    @Autowired
    private Cast cast;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private CaseId id;
    private LocalDate today;

    @BeforeEach
    void liliaOwnsACase() {
        scene.set();
        id = scene.caseOfLilia();
        today = scene.today();
    }

    @Test
    void endsWhenItsLastDayIsOverAndNotBefore() {
        restrictToLilia();
        assertThat(end.endWhatIsOver()).isZero();
        scene.asLeadership();
        assertThat(cases.counts(access.scope()).all()).isZero();

        scene.asCoordinator();
        jdbc.sql("update restriction set until_on = :day")
                .param("day", today.minusDays(2))
                .update();
        assertThat(end.endWhatIsOver()).isOne();

        scene.asLeadership();
        assertThat(cases.counts(access.scope()).all()).isEqualTo(1);
        assertThat(end.endWhatIsOver()).isZero();
    }

    @Test
    void saysInTheTimelineAndInTheAuditThatItEnded() {
        scene.asLilia();
        var note = interactions.log(new LogInteraction(
                id, InteractionKind.NOTE, clock.instant().minusSeconds(60), "A name", "", null, null, null, null));
        restrictions.restrict(new Restrict(
                new RestrictedObject(RestrictedType.INTERACTION, note.value(), id),
                Set.of(),
                today.plusDays(3),
                "A witness"));
        restrictToLilia();

        cast.leave();
        assertThat(endOn(today.plusDays(4), "T11:59:00Z")).isZero();
        assertThat(endOn(today.plusDays(4), "T12:00:00Z")).isOne();
        assertThat(endOn(today.plusDays(31), "T12:00:00Z")).isOne();

        scene.asLeadership();
        assertThat(timeline.find(id, null, Slice.FIRST_FIFTY))
                .filteredOn(entry -> entry.kind() == EntryKind.RESTRICTION_ENDED)
                .satisfiesExactlyInAnyOrder(
                        entry -> {
                            assertThat(entry.actor()).isNull();
                            assertThat(entry.detail("type")).isEqualTo("CASE");
                        },
                        entry -> {
                            assertThat(entry.subject()).isEqualTo(note.value());
                            assertThat(entry.detail("type")).isEqualTo("INTERACTION");
                        });
        assertThat(timeline.find(id, null, Slice.FIRST_FIFTY))
                .filteredOn(entry -> entry.kind() == EntryKind.NOTE)
                .extracting(TimelineEntry::text)
                .containsExactly("A name");
        assertThat(jdbc.sql("""
                        select count(*) from audit_entry
                         where kind = 'RESTRICTION_ENDED' and case_id = :case and work = 'RESTRICTIONS' and user_id is null""").param("case", id.value()).query(Integer.class).single())
                .isEqualTo(2);
    }

    /** The last day is over where a day ends last: at noon of the next one in Greenwich. */
    private int endOn(LocalDate day, String moment) {
        var then = SettableClock.at(day + moment);
        return Work.RESTRICTIONS.call(
                () -> new RestrictionEnd(books, new RestrictionNews(entries, notes, then), then).endWhatIsOver());
    }

    private void restrictToLilia() {
        restrictions.restrict(
                new Restrict(RestrictedObject.of(id), List.of(scene.lilia()), today.plusDays(30), "A source at risk"));
    }
}
