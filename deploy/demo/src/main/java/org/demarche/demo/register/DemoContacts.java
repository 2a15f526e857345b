package org.demarche.demo.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.base.Source;
import org.demarche.core.contact.ContactDetailFacts;
import org.demarche.core.contact.ContactDetailService;
import org.demarche.core.contact.ContactHealth;
import org.demarche.core.contact.ContactKind;
import org.demarche.core.contact.ContactPurpose;
import org.demarche.core.contact.LawfulBasis;
import org.demarche.core.contact.MembershipFacts;
import org.demarche.core.contact.MembershipService;
import org.demarche.core.contact.PersonFacts;
import org.demarche.core.contact.PersonFilter;
import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PersonList;
import org.demarche.core.contact.PersonName;
import org.demarche.core.contact.PersonRow;
import org.demarche.core.contact.PersonService;
import org.demarche.core.contact.PersonSort;
import org.demarche.core.contact.PostFacts;
import org.demarche.core.contact.PostId;
import org.demarche.core.contact.PostList;
import org.demarche.core.contact.PostRole;
import org.demarche.core.contact.PostRow;
import org.demarche.core.contact.PostService;
import org.demarche.core.institution.Institution;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.demarche.demo.CsvFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invented people in registries and secretariats, with posts and addresses that lead nowhere. Who is there under their
 * name is left as they are. To be called by somebody who may keep contacts.
 */
@Component
public class DemoContacts {

    private static final Source INVENTED = new Source(null, "Invented for the demo", null);
    private static final Slice ALL = new Slice(0, Slice.MOST);

    private final InstitutionService institutions;
    private final PersonService persons;
    private final PersonList known;
    private final Places places;
    private final ContactDetailService details;
    private final Clock clock;

    DemoContacts(
            InstitutionService institutions,
            PersonService persons,
            PersonList known,
            Places places,
            ContactDetailService details,
            Clock clock) {
        this.institutions = institutions;
        this.persons = persons;
        this.known = known;
        this.places = places;
        this.details = details;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        var there = names();
        for (var file : List.of("demo/contacts.csv", "demo/fictional/contacts.csv")) {
            new CsvFile(file)
                    .map(row -> row).stream()
                            .filter(row -> !there.contains(row.getField("name_native")))
                            .forEach(this::keep);
        }
    }

    private void keep(NamedCsvRecord row) {
        var person = persons.register(person(row), INVENTED);
        places.give(person, institutionOf(row), post(row));
        var mail = details.add(person, detail(ContactKind.EMAIL, row, "email"), INVENTED);
        details.add(person, detail(ContactKind.PHONE, row, "phone"), INVENTED);
        details.report(
                mail,
                details.find(mail).version(),
                ContactHealth.valueOf(row.getField("health")),
                LocalDate.now(clock).plusDays(Long.parseLong(row.getField("health_offset"))));
    }

    private Set<String> names() {
        return known.find(PersonFilter.NONE, PersonSort.NAME, false, ALL, Languages.ENGLISH).stream()
                .map(PersonRow::ownName)
                .collect(Collectors.toSet());
    }

    /** A committee's secretariat is found in the committee, where the chamber has one. */
    private InstitutionId institutionOf(NamedCsvRecord row) {
        var chamber = row.getField("chamber_code");
        var committee = PostRole.valueOf(row.getField("post_role")) == PostRole.SECRETARY
                ? institutions.findByCode(chamber + "-FAC")
                : Optional.<Institution>empty();
        return committee
                .or(() -> institutions.findByCode(chamber))
                .orElseThrow()
                .id();
    }

    private static PersonFacts person(NamedCsvRecord row) {
        return new PersonFacts(
                row.getField("name_native"),
                List.of(new PersonName("en", row.getField("name")), new PersonName("uk", row.getField("name_uk"))),
                List.of(row.getField("language")),
                LawfulBasis.valueOf(row.getField("lawful_basis")),
                false,
                "");
    }

    private static PostFacts post(NamedCsvRecord row) {
        return new PostFacts(
                PostRole.valueOf(row.getField("post_role")), row.getField("position_en"), row.getField("position_uk"));
    }

    private static ContactDetailFacts detail(ContactKind kind, NamedCsvRecord row, String column) {
        return new ContactDetailFacts(kind, row.getField(column), ContactPurpose.valueOf(row.getField("purpose")), "");
    }

    /** Gives people their posts, each of which is made once. */
    @Component
    static class Places {

        private final PostService posts;
        private final PostList list;
        private final MembershipService memberships;

        Places(PostService posts, PostList list, MembershipService memberships) {
            this.posts = posts;
            this.list = list;
            this.memberships = memberships;
        }

        void give(PersonId person, InstitutionId institution, PostFacts wanted) {
            var post = find(institution, wanted).orElseGet(() -> posts.create(institution, wanted, INVENTED));
            memberships.begin(person, new MembershipFacts(institution, post, null, null, null), INVENTED);
        }

        private Optional<PostId> find(InstitutionId institution, PostFacts wanted) {
            return list.of(institution, Languages.ENGLISH).stream()
                    .filter(post -> post.institutionId().equals(institution)
                            && post.label().equals(wanted.english()))
                    .map(PostRow::id)
                    .findFirst();
        }
    }
}
