package org.demarche.ui.contact;

import com.vaadin.flow.component.UI;
import java.util.function.BiConsumer;
import org.demarche.core.base.Source;
import org.demarche.core.contact.ContactDetail;
import org.demarche.core.contact.ContactDetailFacts;
import org.demarche.core.contact.ContactDetailId;
import org.demarche.core.contact.PersonId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/**
 * The forms of persons and contact details; {@link PostForms} and {@link MembershipForms} have those of posts and
 * memberships.
 */
@Component
public class ContactForms {

    private final ContactBook book;
    private final FormDesk desk;

    ContactForms(ContactBook book, FormDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    public boolean mayKeep() {
        return book.persons().mayKeep();
    }

    /** Somebody new; their page opens when they are there. */
    void createPerson() {
        var dialog = dialog("contact.person.create", "contact.person.create.save");
        var fields = new PersonFields(dialog);
        var source = dialog.source();
        dialog.keep("person", "");
        var made = new PersonId[1];
        dialog.open(() -> made[0] = book.persons().register(fields.facts(), source.source()), () -> UI.getCurrent()
                .navigate(ContactNavigation.href(made[0])));
    }

    void editPerson(PersonId id, Runnable done) {
        var person = book.persons().find(id);
        var dialog = dialog("contact.person.edit", "form.save");
        var fields = new PersonFields(dialog).show(person.facts());
        var source = dialog.source().show(person.source());
        dialog.keep("person-edit", id.toString()).versioned(person.version(), () -> {
            var now = book.persons().find(id);
            fields.show(now.facts());
            source.show(now.source());
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.open(() -> book.persons().describe(id, dialog.version(), fields.facts(), source.source()), done);
    }

    void archivePerson(PersonId id, Runnable done) {
        book.persons().archive(id, book.persons().find(id).version());
        done.run();
        Toast.show(words("contact.person.archived"), () -> {
            book.persons().restore(id);
            done.run();
        });
    }

    void restorePerson(PersonId id, Runnable done) {
        book.persons().restore(id);
        done.run();
    }

    void addDetail(InstitutionId institution, Runnable done) {
        addDetail(institution.toString(), (facts, source) -> book.details().add(institution, facts, source), done);
    }

    void addDetail(PersonId person, Runnable done) {
        addDetail(person.toString(), (facts, source) -> book.details().add(person, facts, source), done);
    }

    private void addDetail(String owner, BiConsumer<ContactDetailFacts, Source> add, Runnable done) {
        var dialog = dialog("contact.channel.add", "contact.channel.add.save");
        var fields = new DetailFields(dialog);
        var source = dialog.source();
        dialog.keep("contact-detail", owner);
        dialog.open(() -> add.accept(fields.facts(), source.source()), done);
    }

    void editDetail(ContactDetailId id, Runnable done) {
        var detail = book.details().find(id);
        var dialog = dialog("contact.detail.edit", "form.save");
        var fields = new DetailFields(dialog).show(detail);
        var source = dialog.source().show(detail.source());
        dialog.also(words("contact.channel.archive"), () -> archiveDetail(detail, done));
        dialog.keep("contact-detail-edit", id.toString()).versioned(detail.version(), () -> {
            var now = book.details().find(id);
            fields.show(now);
            source.show(now.source());
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.open(
                () -> book.details().describe(id, dialog.version(), fields.facts(), fields.health(), source.source()),
                done);
    }

    private void archiveDetail(ContactDetail detail, Runnable done) {
        book.details().archive(detail.id(), detail.version());
        Toast.show(words("contact.channel.archived"), () -> {
            book.details().restore(detail.id());
            done.run();
        });
    }

    private FormDialog dialog(String title, String verb) {
        return new FormDialog(desk, words(title), words(verb));
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
