package org.demarche.ui.contact;

import com.vaadin.flow.component.UI;
import org.demarche.core.base.Refused;
import org.demarche.core.contact.MembershipFacts;
import org.demarche.core.contact.Post;
import org.demarche.core.contact.PostId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/** The forms of posts, and of who holds them. */
@Component
public class PostForms {

    private final ContactBook book;
    private final Choices choices;
    private final FormDesk desk;

    PostForms(ContactBook book, Choices choices, FormDesk desk) {
        this.book = book;
        this.choices = choices;
        this.desk = desk;
    }

    public boolean mayKeep() {
        return book.persons().mayKeep();
    }

    /** A post of the institution. */
    public void add(InstitutionId institution, Runnable done) {
        var dialog = dialog("contact.post.create", "contact.post.create.save");
        var fields = new PostFields(dialog);
        var source = dialog.source();
        dialog.keep("post", institution.toString());
        dialog.open(() -> book.posts().create(institution, fields.facts(), source.source()), done);
    }

    public void edit(PostId id, Runnable done) {
        var post = book.posts().find(id);
        var dialog = dialog("contact.post.edit", "form.save");
        var fields = new PostFields(dialog).show(post.facts());
        var source = dialog.source().show(post.source());
        dialog.also(words("contact.post.archive"), () -> archive(post, done));
        dialog.keep("post-edit", id.toString()).versioned(post.version(), () -> {
            var now = book.posts().find(id);
            fields.show(now.facts());
            source.show(now.source());
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.open(() -> book.posts().describe(id, dialog.version(), fields.facts(), source.source()), done);
    }

    private void archive(Post post, Runnable done) {
        book.posts().archive(post.id(), post.version());
        Toast.show(words("contact.post.archived"), () -> {
            book.posts().restore(post.id());
            done.run();
        });
    }

    /** Names who holds a post. */
    public void appoint(PostId post, InstitutionId institution, Runnable done) {
        var dialog = dialog("contact.appoint", "contact.appoint.save");
        var person = choices.persons();
        var from = new PartialDateField(words("contact.form.from"));
        dialog.field("refused.contact.person", person)
                .field("refused.partial-date", from)
                .with(person, from);
        dialog.fields()
                .field("person", person, row -> row.id().toString(), choices::person)
                .text("from", from);
        var source = dialog.source();
        dialog.keep("appoint", post.toString());
        dialog.open(
                () -> {
                    if (person.getValue() == null) {
                        throw new Refused("refused.contact.person.missing");
                    }
                    book.memberships()
                            .begin(
                                    person.getValue().id(),
                                    new MembershipFacts(institution, post, null, from.date(), null),
                                    source.source());
                },
                done);
    }

    private FormDialog dialog(String title, String verb) {
        return new FormDialog(desk, words(title), words(verb));
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
