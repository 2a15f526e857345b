package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.sql.Slice;
import org.demarche.core.task.DueItems;
import org.demarche.core.task.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A restricted case does not exist for who is not named, whatever their role. */
@DbTest
class RestrictionDbTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Access access;

    @Autowired
    private CaseAccess cases;

    @Autowired
    private CaseList list;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private DueItems due;

    private CaseId hidden;
    private CaseId open;

    @BeforeEach
    void twoCases() {
        scene.set();
        hidden = scene.openedCase();
        open = scene.openedCase();
    }

    @Test
    void isThereForTheNamedAlone() {
        restrict(hidden, scene.lilia);

        scene.asLilia();
        assertThat(listed()).containsExactlyInAnyOrder(hidden, open);
        assertThat(cases.allowed(hidden)).contains(Action.READ);
        scene.asCoordinator();
        assertThat(listed()).containsExactly(open);
        assertThat(cases.allowed(hidden)).isEmpty();
        assertThatThrownBy(() -> cases.require(hidden, Action.READ))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.not-found");
        scene.asLeadership();
        assertThat(listed()).containsExactly(open);
        assertThat(list.counts(access.scope()).all()).isEqualTo(1);
    }

    @Test
    void goesToAllThatStandsBelow() {
        jdbc.sql(
                        "update outreach_case set next_action_kind = 'CALL', next_action_text = 'Call', next_action_due = current_date")
                .update();
        restrict(hidden, scene.lilia);

        scene.asCoordinator();

        assertThat(due.find(access.scope(), Whose.TEAM, 50, Locale.ENGLISH))
                .extracting(item -> item.caseId())
                .containsExactly(open);
        assertThat(jdbc.sql("select count(*) from timeline_entry where case_id = ? and not restricted")
                        .param(hidden.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endsForAllWhenItIsLifted() {
        var restriction = restrict(hidden, scene.lilia);

        jdbc.sql("update restriction set lifted_at = now(), lifted_by = set_by where id = ?")
                .param(restriction)
                .update();

        scene.asCoordinator();
        assertThat(listed()).containsExactlyInAnyOrder(hidden, open);
    }

    @Test
    void noRowCanBeMarkedOrClearedWithoutARestriction() {
        jdbc.sql("update outreach_case set restricted = true").update();
        assertThat(marked()).isZero();

        restrict(hidden, scene.lilia);
        jdbc.sql("update outreach_case set restricted = false").update();

        assertThat(marked()).isOne();
    }

    private UUID restrict(CaseId id, UserId by) {
        var restriction = UUID.randomUUID();
        jdbc.sql("""
                        insert into restriction (id, object_type, object_id, case_id, campaign_id, set_by, set_at)
                        values (:id, 'CASE', :case, :case, :campaign, :by, now())""")
                .param("id", restriction)
                .param("case", id.value())
                .param("campaign", scene.campaign().value())
                .param("by", by.value())
                .update();
        return restriction;
    }

    private int marked() {
        return jdbc.sql("select count(*) from outreach_case where restricted")
                .query(Integer.class)
                .single();
    }

    private List<CaseId> listed() {
        return list
                .find(
                        access.scope(),
                        CaseFilter.OPEN.withView(CaseView.ALL),
                        CaseSort.DUE,
                        false,
                        Slice.FIRST_FIFTY,
                        Locale.ENGLISH)
                .stream()
                .map(CaseRow::id)
                .toList();
    }
}
