package org.demarche.ui.contact;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.demarche.core.access.Drafts;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.demarche.core.contact.ContactDetailId;
import org.demarche.core.contact.MembershipFacts;
import org.demarche.core.contact.PersonFilter;
import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PersonRow;
import org.demarche.core.contact.PersonSort;
import org.demarche.core.contact.PostFacts;
import org.demarche.core.contact.PostId;
import org.demarche.core.contact.PostRole;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.sql.Slice;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.form.SourceFields;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/** The forms of persons, posts and contact details; {@link MembershipForms} has those of memberships. */
@Component
public class ContactForms {

    private final ContactBook book;
    private final OwnFormats formats;
    private final Drafts drafts;

    ContactForms(ContactBook book, OwnFormats formats, Drafts drafts) {
        this.book = book;
        this.drafts = drafts;
        this.formats = formats;
    }

    public boolean mayKeep() {
        return book.persons().mayKeep();
    }

    /** Somebody new; their page opens when they are there. */
    void createPerson() {
        var dialog = dialog("contact.person.create", "contact.person.create.save");
        var fields = new PersonFields(dialog.attempt());
        var source = source(dialog);
        dialog.with(fields, source);
        var draft = dialog.keep(drafts, "person", "");
        fields.keepIn(draft);
        source.keepIn(draft);
        var made = new PersonId[1];
        dialog.open(() -> made[0] = book.persons().register(fields.facts(), source.source()), () -> UI.getCurrent()
                .navigate(ContactNavigation.href(made[0])));
    }

    void editPerson(PersonId id, Runnable done) {
        var person = book.persons().find(id);
        var dialog = dialog("contact.person.edit", "form.save");
        var fields = new PersonFields(dialog.attempt()).show(person.facts());
        var source = source(dialog).show(person.source());
        dialog.with(fields, source);
        var draft = dialog.keep(drafts, "person-edit", id.toString());
        fields.keepIn(draft);
        source.keepIn(draft);
        dialog.open(() -> book.persons().describe(id, person.version(), fields.facts(), source.source()), done);
    }

    /** A post of the institution. */
    public void addPost(InstitutionId institution, Runnable done) {
        var dialog = dialog("contact.post.create", "contact.post.create.save");
        var role = new Select<PostRole>();
        role.setLabel(words("contact.form.role"));
        role.setItems(PostRole.values());
        role.setItemLabelGenerator(each -> words("contact.post-role." + each));
        role.setValue(PostRole.SECRETARY);
        var english = wide("contact.form.post.en");
        var ukrainian = wide("contact.form.post.uk");
        role.addValueChangeListener(change -> {
            if (english.isEmpty() && change.getValue() != PostRole.OTHER) {
                english.setPlaceholder(words("contact.post-role." + change.getValue()));
            }
        });
        var source = source(dialog);
        dialog.field("refused.contact.post.english", english)
                .field("refused.contact.post.ukrainian", ukrainian)
                .with(role, english, ukrainian, source);
        var draft = dialog.keep(drafts, "post", institution.toString())
                .field("english", english)
                .field("ukrainian", ukrainian);
        source.keepIn(draft);
        dialog.open(
                () -> book.posts()
                        .create(
                                institution,
                                new PostFacts(role.getValue(), english.getValue(), ukrainian.getValue()),
                                source.source()),
                done);
    }

    /** Names who holds a post. */
    public void appoint(PostId post, InstitutionId institution, Runnable done) {
        var dialog = dialog("contact.appoint", "contact.appoint.save");
        var person = persons();
        var from = new PartialDateField(words("contact.form.from"));
        var source = source(dialog);
        dialog.field("refused.contact.person", person)
                .field("refused.partial-date", from)
                .with(person, from, source);
        source.keepIn(dialog.keep(drafts, "appoint", post.toString()).field("from", from));
        dialog.open(
                () -> book.memberships()
                        .begin(
                                chosen(person),
                                new MembershipFacts(institution, post, null, from.date(), null),
                                source.source()),
                done);
    }

    public void addDetail(InstitutionId institution, Runnable done) {
        addDetail(institution, (fields, source) -> book.details().add(institution, fields.facts(), source), done);
    }

    void addDetail(PersonId person, Runnable done) {
        addDetail(person, (fields, source) -> book.details().add(person, fields.facts(), source), done);
    }

    void editDetail(ContactDetailId id, Runnable done) {
        var detail = book.details().find(id);
        var dialog = dialog("contact.detail.edit", "form.save");
        var fields = new DetailFields(dialog.attempt()).show(detail);
        var source = source(dialog).show(detail.source());
        dialog.with(fields, source);
        var draft = dialog.keep(drafts, "contact-detail-edit", id.toString());
        fields.keepIn(draft);
        source.keepIn(draft);
        dialog.open(
                () -> {
                    book.details().describe(id, detail.version(), fields.facts(), source.source());
                    if (fields.health() != book.details().find(id).health()) {
                        book.details()
                                .report(
                                        id,
                                        book.details().find(id).version(),
                                        fields.health(),
                                        formats.get().today());
                    }
                },
                done);
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

    private void addDetail(Object owner, Adding adding, Runnable done) {
        var dialog = dialog("contact.channel.add", "contact.channel.add.save");
        var fields = new DetailFields(dialog.attempt());
        var source = source(dialog);
        dialog.with(fields, source);
        var draft = dialog.keep(drafts, "contact-detail", owner.toString());
        fields.keepIn(draft);
        source.keepIn(draft);
        dialog.open(() -> adding.add(fields, source.source()), done);
    }

    private ComboBox<PersonRow> persons() {
        var person = new ComboBox<PersonRow>(words("contact.form.person"));
        person.setWidthFull();
        person.setRequiredIndicatorVisible(true);
        person.setHelperText(words("contact.form.person.help"));
        person.setItemLabelGenerator(PersonRow::name);
        var language = UI.getCurrent().getLocale();
        person.setItems(query -> book
                .list()
                .find(
                        PersonFilter.NONE.withText(query.getFilter().orElse("")),
                        PersonSort.NAME,
                        false,
                        new Slice(query.getOffset(), query.getLimit()),
                        language)
                .stream());
        return person;
    }

    private static PersonId chosen(ComboBox<PersonRow> person) {
        if (person.getValue() == null) {
            throw new Refused("refused.contact.person.missing");
        }
        return Objects.requireNonNull(person.getValue()).id();
    }

    private SourceFields source(FormDialog dialog) {
        return new SourceFields(dialog.attempt(), formats.get());
    }

    private static TextField wide(String label) {
        var field = new TextField(words(label));
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private static FormDialog dialog(String title, String verb) {
        return new FormDialog(words(title), words(verb));
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private interface Adding {

        void add(DetailFields fields, Source source);
    }
}
