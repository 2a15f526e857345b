package org.demarche.ui.contact;

import com.vaadin.flow.component.UI;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.contact.Membership;
import org.demarche.core.contact.MembershipId;
import org.demarche.core.contact.PersonId;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/** The forms of memberships: where somebody is, on whose behalf, and since when. */
@Component
class MembershipForms {

    private final ContactBook book;
    private final Choices choices;
    private final FormDesk desk;

    MembershipForms(ContactBook book, Choices choices, FormDesk desk) {
        this.book = book;
        this.choices = choices;
        this.desk = desk;
    }

    void add(PersonId person, Runnable done) {
        var dialog = dialog("contact.membership.create", "contact.membership.create.save");
        var fields = new MembershipFields(dialog, choices);
        var source = dialog.source();
        dialog.keep("membership", person.toString());
        dialog.open(() -> book.memberships().begin(person, fields.facts(), source.source()), done);
    }

    void edit(MembershipId id, Runnable done) {
        var membership = book.memberships().find(id);
        var dialog = dialog("contact.membership.edit", "form.save");
        var fields = new MembershipFields(dialog, choices).show(membership.facts());
        var source = dialog.source().show(membership.source());
        dialog.also(words("contact.membership.archive"), () -> archive(membership, done));
        dialog.keep("membership-edit", id.toString()).versioned(membership.version(), () -> {
            var now = book.memberships().find(id);
            fields.show(now.facts());
            source.show(now.source());
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.open(() -> book.memberships().describe(id, dialog.version(), fields.facts(), source.source()), done);
    }

    /** Ends a membership; it stays as history. */
    void end(MembershipId id, Runnable done) {
        var membership = book.memberships().find(id);
        var dialog = dialog("contact.membership.end", "contact.membership.end.save");
        var until = new PartialDateField(words("contact.form.until"));
        until.show(PartialDate.of(desk.formats().today()));
        dialog.field("refused.contact.membership.until", until)
                .field("refused.partial-date", until)
                .with(until);
        dialog.fields().text("until", until);
        var source = dialog.source();
        dialog.keep("membership-end", id.toString()).versioned(membership.version(), () -> {
            var now = book.memberships().find(id);
            until.show(now.facts().until());
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.open(
                () -> {
                    var end = until.date();
                    if (end == null) {
                        throw new Refused("refused.contact.membership.until.missing");
                    }
                    book.memberships().end(id, dialog.version(), end, source.source());
                },
                done);
    }

    /** Takes back what was entered by mistake. */
    private void archive(Membership membership, Runnable done) {
        book.memberships().archive(membership.id(), membership.version());
        Toast.show(words("contact.membership.archived"), () -> {
            book.memberships().restore(membership.id());
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
