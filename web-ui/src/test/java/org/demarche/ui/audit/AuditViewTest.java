package org.demarche.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.core.access.AuditNote;
import org.demarche.core.access.AuditNotes;
import org.demarche.core.access.NoteKind;
import org.demarche.core.audit.AuditKind;
import org.demarche.core.audit.AuditRow;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditViewTest extends AuditScene {

    @Autowired
    private AuditNotes notes;

    @Test
    void listsWhoDidWhatNewestFirst() {
        become(administrator);

        var view = auditOfTheCase();

        var last = test(view.grid).getRow(0);
        assertThat(last.user()).isEqualTo(owner.name());
        assertThat(last.useCase()).isEqualTo("StageService.prioritise");
        assertThat(rows(view)).extracting(AuditRow::id).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(cells(view, last)).contains(owner.name(), "Change the priority of a case");
    }

    @Test
    void namesActionsInTheLanguageOfTheReader() {
        become(administrator);
        UI.getCurrent().setLocale(Languages.UKRAINIAN);

        var view = audit(Map.of("object", id.toString(), "use", "StageService.prioritise"));

        assertThat(test(view.filters.useCase).getSuggestionItems()).contains("StageService.prioritise");
        assertThat(view.words.useCase("StageService.prioritise")).isEqualTo("Змінити пріоритет справи");
    }

    @Test
    void narrowsByWhatTheAddressSays() {
        become(administrator);
        var object = id.toString();

        assertThat(rows(audit(Map.of("object", object, "kind", "CREATED"))))
                .isNotEmpty()
                .allMatch(row -> row.kind() == AuditKind.CREATED);
        assertThat(rows(audit(Map.of("object", object, "type", "ASSIGNMENT"))))
                .isNotEmpty()
                .allMatch(row -> row.objectType().equals("ASSIGNMENT"));
        assertThat(rows(audit(Map.of("object", object, "user", owner.id().toString()))))
                .isNotEmpty()
                .allMatch(row -> owner.name().equals(row.user()));
        assertThat(rows(audit(Map.of("object", object, "use", "CaseService.open"))))
                .isNotEmpty()
                .allMatch(row -> row.useCase().equals("CaseService.open"));
        var tomorrow = today().plusDays(1).toString();
        assertThat(rows(audit(Map.of("object", object, "from", tomorrow)))).isEmpty();
        assertThat(text()).contains("No entry fits", "Clear filters");
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        become(administrator);
        var view = auditOfTheCase();

        test(view.filters.kind).selectItem("Removed");

        assertThat(((AuditView) getCurrentView()).address().filter().kind()).isEqualTo(AuditKind.REMOVED);
        assertThat(((AuditView) getCurrentView()).address().filter().object()).isEqualTo(id.value());
    }

    @Test
    void findsASignInByThePersonWhomItIsAbout() {
        notes.note(
                AuditNote.of(NoteKind.SIGN_IN_REFUSED).about("USER", owner.id()).whom(owner.id()));
        become(administrator);

        var found = rows(audit(Map.of("user", owner.id().toString(), "kind", "SIGN_IN_REFUSED")));

        assertThat(found).hasSize(1);
    }

    @Test
    void showsWhatStoodBeforeAndAfterToWhoSeesTheCase() {
        become(administratorInTheTeam);

        audit(Map.of("entry", Long.toString(prioritised())));

        assertThat(card())
                .contains(
                        "What changed",
                        "Before",
                        "After",
                        "Priority",
                        "Normal",
                        "High",
                        owner.name(),
                        "StageService.prioritise");
    }

    @Test
    void hidesItFromAnAdministratorWhoDoesNot() {
        become(administrator);

        audit(Map.of("entry", Long.toString(prioritised())));

        assertThat(card())
                .contains("Not shown: what changed is seen by those who see the object.", owner.name())
                .doesNotContain("Priority", "Normal");
    }

    @Test
    void isForAdministratorsOnly() {
        for (var other : List.of(owner, colleague, coordinator, stranger)) {
            become(other);

            assertThat(go("admin/audit")).contains("The page does not exist, or you may not see it.");
        }
    }

    /** Entries from before the restriction too: they tell of the same case. */
    @Test
    void knowsNothingOfACaseThatIsRestrictedToOthers() {
        long before = prioritised();
        restrict();

        for (var somebody : List.of(administrator, administratorInTheTeam)) {
            become(somebody);

            assertThat(rows(auditOfTheCase())).isEmpty();
            UI.getCurrent().navigate("admin/audit", QueryParameters.of("entry", Long.toString(before)));
            assertThat(text()).contains("The page does not exist, or you may not see it.");
        }
    }

    @Test
    void verifyingSaysWhatIsNotSealedYet() {
        become(administrator);
        var view = auditOfTheCase();

        test(find(Button.class).withText("Verify").single()).click();

        assertThat(view.verdict.getElement().getTextRecursively())
                .contains("The audit is as it was written", "not sealed yet, the oldest since", "No anchor was found");
        assertThat(find(Button.class).withText("Verify").single().isEnabled()).isTrue();
    }

    @Test
    void verifyingNamesAChainThatIsBroken() {
        become(administrator);
        auditOfTheCase();
        jdbc.sql("""
                        insert into audit_seal (number, sealed_at, entries, count, head)
                        select 1, now(), int8multirange(int8range(min(id), min(id) + 1)), 1, sha256('other') from audit_entry""").update();
        try {
            test(find(Button.class).withText("Verify").single()).click();
        } finally {
            jdbc.sql("delete from audit_seal").update();
        }

        assertThat(text())
                .contains("The audit is not as it was written", "Entries were changed or swapped")
                .doesNotContain("The audit is as it was written");
    }

    /** A stranger's look at a case, in the words of the reader. */
    @Test
    void tellsWhyWhatWasDenied() {
        become(stranger);
        go("cases/" + id);
        become(administratorInTheTeam);
        var denial =
                rows(audit(Map.of("object", id.toString(), "kind", "DENIED"))).getFirst();

        audit(Map.of("entry", Long.toString(denial.id())));

        assertThat(denial.user()).isEqualTo(stranger.name());
        assertThat(card()).contains("Open a case", "Why", "not there, or not theirs");
    }

    /** Else an entry would read as the name of its key. */
    @Test
    void everyTypeOfObjectCanBeChosen() {
        become(administrator);
        var watched = jdbc.sql("""
                        select distinct (string_to_array(encode(t.tgargs, 'escape'), '\\000'))[1]
                          from pg_trigger t where t.tgfoid = 'audit_change'::regproc""").query(String.class).list();

        assertThat(new TreeSet<>(AuditFilters.TYPES)).containsAll(watched);
    }

    private List<AuditRow> rows(AuditView view) {
        return IntStream.range(0, test(view.grid).size())
                .mapToObj(test(view.grid)::getRow)
                .toList();
    }

    private String card() {
        return find(AuditCard.class).single().getElement().getTextRecursively();
    }

    private List<String> cells(AuditView view, AuditRow row) {
        return List.of(view.words.who(row), view.words.useCase(row.useCase()));
    }
}
