package org.demarche.ui.contact;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import org.demarche.core.access.Drafts;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.contact.MembershipFacts;
import org.demarche.core.contact.MembershipId;
import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PostList;
import org.demarche.core.contact.PostRow;
import org.demarche.core.institution.InstitutionFilter;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionList;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.InstitutionSort;
import org.demarche.core.sql.Slice;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.form.SourceFields;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of memberships: where somebody is, and since when. */
@Component
class MembershipForms {

    private final ContactBook book;
    private final InstitutionList institutions;
    private final PostList posts;
    private final OwnFormats formats;
    private final Drafts drafts;

    MembershipForms(ContactBook book, InstitutionList institutions, PostList posts, OwnFormats formats, Drafts drafts) {
        this.drafts = drafts;
        this.book = book;
        this.institutions = institutions;
        this.posts = posts;
        this.formats = formats;
    }

    void add(PersonId person, Runnable done) {
        var dialog = new FormDialog(words("contact.membership.create"), words("contact.membership.create.save"));
        var institution = institutions();
        var post = posts();
        institution.addValueChangeListener(change -> offer(post, change.getValue()));
        var from = new PartialDateField(words("contact.form.from"));
        var source = new SourceFields(dialog.attempt(), formats.get());
        dialog.field("refused.contact.institution", institution)
                .field("refused.contact.membership.post", post)
                .field("refused.partial-date", from)
                .with(institution, post, from, source);
        source.keepIn(dialog.keep(drafts, "membership", person.toString()).field("from", from));
        dialog.open(
                () -> {
                    if (institution.getValue() == null) {
                        throw new Refused("refused.contact.institution.missing");
                    }
                    var held = post.getValue() == null ? null : post.getValue().id();
                    book.memberships()
                            .begin(
                                    person,
                                    new MembershipFacts(institution.getValue().id(), held, null, from.date(), null),
                                    source.source());
                },
                done);
    }

    /** Ends a membership; it stays as history. */
    void end(MembershipId id, Runnable done) {
        var membership = book.memberships().find(id);
        var dialog = new FormDialog(words("contact.membership.end"), words("contact.membership.end.save"));
        var until = new PartialDateField(words("contact.form.until"));
        until.show(PartialDate.of(formats.get().today()));
        var source = new SourceFields(dialog.attempt(), formats.get());
        dialog.field("refused.contact.membership.until", until)
                .field("refused.partial-date", until)
                .with(until, source);
        source.keepIn(dialog.keep(drafts, "membership-end", id.toString()).field("until", until));
        dialog.open(
                () -> {
                    var end = until.date();
                    if (end == null) {
                        throw new Refused("refused.contact.membership.until.missing");
                    }
                    book.memberships().end(id, membership.version(), end, source.source());
                },
                done);
    }

    /** Takes back what was entered by mistake. */
    void archive(MembershipId id, Runnable done) {
        book.memberships().archive(id, book.memberships().find(id).version());
        done.run();
        Toast.show(words("contact.membership.archived"), () -> {
            book.memberships().restore(id);
            done.run();
        });
    }

    private ComboBox<InstitutionRow> institutions() {
        var language = UI.getCurrent().getLocale();
        var choice = new ComboBox<InstitutionRow>(words("contact.form.institution"));
        choice.setWidthFull();
        choice.setRequiredIndicatorVisible(true);
        choice.setItemLabelGenerator(MembershipForms::label);
        var kinds = EnumSet.allOf(InstitutionKind.class);
        choice.setItems(query -> institutions
                .find(
                        InstitutionFilter.NONE
                                .withKinds(kinds)
                                .withText(query.getFilter().orElse("")),
                        InstitutionSort.COUNTRY,
                        false,
                        new Slice(query.getOffset(), query.getLimit()),
                        language)
                .stream());
        return choice;
    }

    private static String label(InstitutionRow row) {
        var place = row.parentName() == null ? row.name() : row.name() + ", " + row.parentName();
        return row.countryName() == null ? place : row.countryName() + ": " + place;
    }

    private static Select<PostRow> posts() {
        var post = new Select<PostRow>();
        post.setLabel(words("contact.form.post"));
        post.setEmptySelectionAllowed(true);
        post.setEmptySelectionCaption(words("contact.form.post.none"));
        post.setItemLabelGenerator(each -> each == null ? words("contact.form.post.none") : each.label());
        post.setWidthFull();
        post.setEnabled(false);
        return post;
    }

    private void offer(Select<PostRow> post, @Nullable InstitutionRow institution) {
        post.clear();
        post.setEnabled(institution != null);
        if (institution != null) {
            post.setItems(posts.of(institution.id(), UI.getCurrent().getLocale()).stream()
                    .filter(each -> each.institutionId().equals(institution.id()))
                    .toList());
        }
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
