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
import org.demarche.core.file.FileId;
import org.demarche.core.file.FileService;
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

    @Autowired
    private FileService files;

    @Autowired
    private CaseFiles downloads;

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

    @Test
    void hidesOneNoteWithItsFileInACaseThatIsOpen() {
        var note = UUID.randomUUID();
        var file = new FileId(UUID.randomUUID());
        jdbc.sql("""
                        insert into stored_file (id, sha256, name, media_type, size, case_id, campaign_id, stored_by, stored_at)
                        values (:file, repeat('a', 64), 'names.pdf', 'application/pdf', 1, :case, :campaign, :by, now());
                        insert into interaction (id, version, case_id, campaign_id, kind, occurred_at, text, file_id, logged_by, logged_at)
                        values (:note, 0, :case, :campaign, 'NOTE', now(), 'Whom they protect', :file, :by, now());
                        insert into timeline_entry (id, case_id, campaign_id, kind, strand, happened_at, recorded_at, subject_id, text)
                        values (gen_random_uuid(), :case, :campaign, 'NOTE', 'MESSAGE', now(), now(), :note, 'Whom they protect')""")
                .param("file", file.value())
                .param("note", note)
                .param("case", open.value())
                .param("campaign", scene.campaign().value())
                .param("by", scene.lilia.value())
                .update();

        restrict("INTERACTION", note, open, scene.lilia);

        scene.asLilia();
        assertThat(told(open)).contains("Whom they protect");
        assertThat(files.find(file).name()).isEqualTo("names.pdf");
        scene.asCoordinator();
        assertThat(listed()).contains(open);
        assertThat(told(open)).doesNotContain("Whom they protect");
        assertThatThrownBy(() -> files.find(file)).hasMessage("refused.not-found");
        assertThatThrownBy(() -> downloads.open(file)).hasMessage("refused.not-found");
    }

    private List<String> told(CaseId id) {
        return timeline.find(id, null, Slice.FIRST_FIFTY).stream()
                .map(TimelineEntry::text)
                .toList();
    }

    private UUID restrict(CaseId id, UserId by) {
        return restrict("CASE", id.value(), id, by);
    }

    private UUID restrict(String type, UUID object, CaseId id, UserId by) {
        var restriction = UUID.randomUUID();
        jdbc.sql("""
                        insert into restriction (id, object_type, object_id, case_id, campaign_id, set_by, set_at)
                        values (:id, :type, :object, :case, :campaign, :by, now())""")
                .param("id", restriction)
                .param("type", type)
                .param("object", object)
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
