package org.demarche.ui.institution;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Access;
import org.demarche.core.base.Refused;
import org.demarche.core.contact.ContactDetailList;
import org.demarche.core.contact.ContactDetailRow;
import org.demarche.core.contact.MembershipList;
import org.demarche.core.contact.MembershipRow;
import org.demarche.core.contact.PersonService;
import org.demarche.core.contact.PostList;
import org.demarche.core.contact.PostRow;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.core.find.CasesOf;
import org.demarche.core.find.InstitutionCase;
import org.demarche.core.find.LastContact;
import org.demarche.core.institution.Institution;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionList;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.InstitutionService;
import org.demarche.ui.decision.ActsOfInstitution;
import org.springframework.stereotype.Component;

/**
 * Everything that the page of one institution shows, read at once.
 *
 * @param tree the institution first, then what stands under it
 * @param acts what it and what stands under it has adopted, newest first
 * @param contactsShown whether posts, channels and people are for who is signed in
 */
record InstitutionFile(
        Institution institution,
        List<InstitutionRow> tree,
        Contacts contacts,
        List<InstitutionCase> cases,
        List<LastContact> lastContacts,
        List<RecognitionRow> acts,
        boolean contactsShown) {

    private static final int LAST_CONTACTS = 5;

    /** The people side; empty for those who do not read contacts. */
    record Contacts(List<PostRow> posts, List<ContactDetailRow> channels, List<MembershipRow> people) {

        static final Contacts NONE = new Contacts(List.of(), List.of(), List.of());
    }

    /** Whether the body itself has adopted an act that grants the principal ask. */
    boolean hasRecognised(InstitutionRow house) {
        return ActsOfInstitution.recognisedBy(acts).contains(house.id());
    }

    InstitutionRow row() {
        return tree.getFirst();
    }

    /** What gets a card of its own: the chambers, or the institution itself where it has none. */
    List<InstitutionRow> houses() {
        var chambers = tree.stream()
                .filter(row -> row.kind() == InstitutionKind.CHAMBER)
                .toList();
        return chambers.isEmpty() ? List.of(row()) : chambers;
    }

    /** Whose days are entered: the chambers, or a committee or an assembly itself. */
    List<InstitutionRow> calendars() {
        return row().kind() == InstitutionKind.PARLIAMENT ? houses() : List.of(row());
    }

    /** What stands under a house; a joint body stands under each. */
    List<InstitutionRow> partsOf(InstitutionRow house) {
        return tree.stream()
                .filter(row ->
                        row.kind() != InstitutionKind.CHAMBER && !row.id().equals(row().id()))
                .filter(row -> !row.id().equals(house.id()) && isUnder(row, house))
                .toList();
    }

    List<PostRow> postsOf(InstitutionRow house) {
        var parts = partsOf(house).stream().map(InstitutionRow::id).toList();
        return contacts.posts().stream()
                .filter(post -> post.institutionId().equals(house.id()) || parts.contains(post.institutionId()))
                .toList();
    }

    private boolean isUnder(InstitutionRow row, InstitutionRow house) {
        return house.id().equals(row.parent()) || row().id().equals(row.parent()) || isUnderPart(row, house);
    }

    private boolean isUnderPart(InstitutionRow row, InstitutionRow house) {
        return tree.stream().filter(above -> above.id().equals(row.parent())).anyMatch(above -> house.id()
                .equals(above.parent()));
    }

    /** Reads it, each part as far as the person who asks may. */
    @Component
    static class Reader {

        private final InstitutionService institutions;
        private final InstitutionList list;
        private final CasesOf cases;
        private final PersonService persons;
        private final ContactReader contacts;
        private final ActsOfInstitution acts;
        private final Access access;

        Reader(
                InstitutionService institutions,
                InstitutionList list,
                CasesOf cases,
                PersonService persons,
                ContactReader contacts,
                ActsOfInstitution acts,
                Access access) {
            this.institutions = institutions;
            this.list = list;
            this.cases = cases;
            this.persons = persons;
            this.contacts = contacts;
            this.acts = acts;
            this.access = access;
        }

        /** @throws Refused not found */
        InstitutionFile read(InstitutionId id, Locale language) {
            var institution = institutions.find(id);
            var scope = access.scope();
            boolean shown = persons.mayRead();
            return new InstitutionFile(
                    institution,
                    list.tree(id, language),
                    shown ? contacts.read(id, language) : Contacts.NONE,
                    cases.institution(scope, id, language),
                    cases.lastContacts(scope, id, LAST_CONTACTS, language),
                    acts.find(id),
                    shown);
        }
    }

    @Component
    static class ContactReader {

        private final PostList posts;
        private final ContactDetailList channels;
        private final MembershipList people;

        ContactReader(PostList posts, ContactDetailList channels, MembershipList people) {
            this.posts = posts;
            this.channels = channels;
            this.people = people;
        }

        Contacts read(InstitutionId id, Locale language) {
            return new Contacts(posts.of(id, language), channels.of(id, language), people.presentIn(id, language));
        }
    }
}
