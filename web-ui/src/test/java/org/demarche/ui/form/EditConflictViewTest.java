package org.demarche.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.Role;
import org.demarche.core.base.Source;
import org.demarche.core.contact.LawfulBasis;
import org.demarche.core.contact.PersonFacts;
import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PersonService;
import org.demarche.ui.ViewTest;
import org.demarche.ui.contact.ContactNavigation;
import org.demarche.ui.part.ConflictCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people correct the same contact: what each of them wrote is shown to whoever saves last, and nothing is lost. */
class EditConflictViewTest extends ViewTest {

    private static final Source LETTER = new Source(null, "Their letter", LocalDate.of(2025, 3, 4));

    @Autowired
    private PersonService persons;

    @Test
    void showsBothVersionsAndKeepsMine() {
        var id = metWhileEditing("conflict-mine");

        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(ConflictCard.class).single().getTitleAsText()).startsWith("conflict-other saved this");
        assertThat(find(ConflictCard.class).single().getElement().getTextRecursively())
                .contains("One field differs", "Heike Mine", "Heike Theirs");
        test(find(Button.class).withText("Keep mine").single()).click();
        assertThat(persons.find(id).facts().name()).isEqualTo("Heike Mine");
        assertThat(persons.find(id).facts().note()).isEqualTo("Written by the other");
    }

    @Test
    void leavesTheOtherVersionAsItIs() {
        var id = metWhileEditing("conflict-theirs");
        test(find(Button.class).withText("Save").single()).click();

        test(find(Button.class).withText("Take conflict-other’s").single()).click();

        assertThat(persons.find(id).facts().name()).isEqualTo("Heike Theirs");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void comparesAllFieldsWhenAsked() {
        metWhileEditing("conflict-all");
        test(find(Button.class).withText("Save").single()).click();

        test(find(Button.class).withText("Compare all").single()).click();

        assertThat(find(ConflictCard.class).single().getElement().getTextRecursively())
                .contains("Why we may keep this", "Works for an institution");
    }

    @Test
    void bringsBackWhatWasTypedAndForgetsItOnDemand() {
        signInAs("draft-keeper", Role.STAFF);
        var id = person();
        edit(id);
        test(find(TextArea.class).withLabel("Note").single()).setValue("Half a sentence");
        find(Dialog.class).single().close();

        edit(id);
        assertThat(find(TextArea.class).withLabel("Note").single().getValue()).isEqualTo("Half a sentence");
        test(find(Button.class).withText("Discard it").single()).click();

        assertThat(find(TextArea.class).withLabel("Note").single().getValue()).isEmpty();
        assertThat(find(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Heike First");
    }

    /** A dialog with a new name in it, of a contact that somebody else has given another name and a note meanwhile. */
    private PersonId metWhileEditing(String subject) {
        signInAs(subject, Role.STAFF);
        var id = person();
        edit(id);
        test(find(TextField.class).withLabel("Name").single()).setValue("Heike Mine");
        signInAs("conflict-other", Role.STAFF);
        persons.describe(id, persons.find(id).version(), facts("Heike Theirs", "Written by the other"), LETTER);
        signInAs(subject, Role.STAFF);
        return id;
    }

    private void edit(PersonId id) {
        UI.getCurrent().navigate(ContactNavigation.href(id));
        test(find(Button.class).withText("Edit").single()).click();
    }

    private PersonId person() {
        return persons.register(facts("Heike First", ""), LETTER);
    }

    private static PersonFacts facts(String name, String note) {
        return new PersonFacts(name, List.of(), List.of("de"), LawfulBasis.LEGITIMATE_INTEREST, false, note);
    }
}
