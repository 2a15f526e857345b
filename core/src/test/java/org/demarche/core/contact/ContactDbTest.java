package org.demarche.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.demarche.core.institution.ChamberRole;
import org.demarche.core.institution.InstitutionFacts;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionName;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.NewInstitution;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@DbTest
@WithMockUser(roles = "STAFF")
class ContactDbTest {

    private static final Source LETTER = new Source(null, "Their letter", LocalDate.of(2025, 3, 4));
    private static final PostFacts REGISTRY = new PostFacts(PostRole.REGISTRY, "Registry", "Канцелярія");

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private PersonService persons;

    @Autowired
    private PostService posts;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private ContactDetailService details;

    @Autowired
    private PersonList personList;

    @Autowired
    private MembershipList membershipList;

    @Autowired
    private PostList postList;

    @Autowired
    private ContactDetailList detailList;

    private InstitutionId parliament;
    private InstitutionId chamber;
    private PostId registry;
    private PersonId arta;

    @BeforeEach
    void aPersonInTheRegistryOfAChamber() {
        parliament = institutions.found(
                NewInstitution.entered(InstitutionKind.PARLIAMENT, null, null, named("Parliament"), LETTER));
        chamber = institutions.found(NewInstitution.entered(
                InstitutionKind.CHAMBER, ChamberRole.LOWER, parliament, named("Kuvendi"), LETTER));
        registry = posts.create(chamber, REGISTRY, LETTER);
        arta = persons.register(
                new PersonFacts(
                        "Arta Shembulli",
                        List.of(new PersonName("uk", "Арта Шембулі")),
                        List.of("sq", "en"),
                        LawfulBasis.LEGITIMATE_INTEREST,
                        false,
                        "Prefers calls in the morning"),
                LETTER);
        memberships.begin(arta, in(chamber, registry, "2024-05", null), LETTER);
    }

    @Test
    void keepsEverythingAboutAPerson() {
        var kept = persons.find(arta);

        assertThat(kept.facts().names()).containsExactly(new PersonName("uk", "Арта Шембулі"));
        assertThat(kept.facts().languages()).containsExactly("sq", "en");
        assertThat(kept.source()).isEqualTo(LETTER);
    }

    @Test
    void showsAPersonWithThePresentPostAndTheBestChannel() {
        var bounced = details.add(arta, email("old@parliament.example"), LETTER);
        details.report(bounced, details.find(bounced).version(), ContactHealth.BOUNCED, LocalDate.of(2025, 6, 1));
        details.add(arta, new ContactDetailFacts(ContactKind.PHONE, "+355 00 1", ContactPurpose.OFFICE, ""), LETTER);

        var row = find(PersonFilter.NONE).getFirst();

        assertThat(row.name()).isEqualTo("Арта Шембулі");
        assertThat(row.post()).isEqualTo("Канцелярія");
        assertThat(row.institutionName()).isEqualTo("Kuvendi");
        assertThat(row.country()).isEqualTo("AL");
        assertThat(row.channelKind()).isEqualTo(ContactKind.PHONE);
        assertThat(row.channelHealth()).isEqualTo(ContactHealth.OK);
        assertThat(find(PersonFilter.NONE.withReach(PersonFilter.Reach.BROKEN))).isEmpty();
    }

    @Test
    void findsAPersonByNameInEitherScriptAndByInstitution() {
        for (var text : List.of("shembuli", "Шембулі", "шембул", "Kuvendi", "arta")) {
            assertThat(find(PersonFilter.NONE.withText(text))).as(text).hasSize(1);
        }
        assertThat(find(PersonFilter.NONE.withText("Zzyzx"))).isEmpty();
        assertThat(find(PersonFilter.NONE.withCountry("DE"))).isEmpty();
        assertThat(personList.count(PersonFilter.NONE.withCountry("AL"))).isEqualTo(1);
    }

    @Test
    void sortsByEverythingItOffers() {
        for (var sort : PersonSort.values()) {
            assertThat(personList.find(PersonFilter.NONE, sort, true, Slice.FIRST_FIFTY, Languages.ENGLISH))
                    .hasSize(1);
        }
    }

    @Test
    void usesNoDetailOfWhoAskedUsNotToWrite() {
        details.add(arta, email("arta@parliament.example"), LETTER);
        var person = persons.find(arta);
        persons.describe(
                arta,
                person.version(),
                new PersonFacts("Arta Shembulli", List.of(), List.of(), LawfulBasis.CONSENT, true, ""),
                LETTER);

        assertThat(detailList.of(arta, Languages.ENGLISH))
                .extracting(ContactDetailRow::health)
                .containsExactly(ContactHealth.DO_NOT_USE);
        assertThat(find(PersonFilter.NONE).getFirst().channelHealth()).isEqualTo(ContactHealth.DO_NOT_USE);
    }

    @Test
    void keepsAMembershipThatEndedAsHistory() {
        var first = membershipList.of(arta, Languages.ENGLISH).getFirst();

        memberships.end(first.id(), 0, new PartialDate("2025-01"), LETTER);
        memberships.begin(arta, in(parliament, null, "2025-02", null), LETTER);

        assertThat(membershipList.of(arta, Languages.ENGLISH))
                .extracting(MembershipRow::institutionName, MembershipRow::present)
                .containsExactly(tuple("Parliament", true), tuple("Kuvendi", false));
        assertThat(membershipList.presentIn(parliament, Languages.ENGLISH)).hasSize(1);
        assertThat(postList.of(parliament, Languages.ENGLISH).getFirst().personId())
                .isNull();
    }

    @Test
    void showsThePostsOfAllThatStandsUnderAParliament() {
        posts.create(parliament, new PostFacts(PostRole.SPEAKER, "Speaker", "Спікерка"), LETTER);

        var rows = postList.of(parliament, Languages.ENGLISH);

        assertThat(rows).extracting(PostRow::label).containsExactly("Speaker", "Registry");
        assertThat(rows.getLast().personName()).isEqualTo("Arta Shembulli");
        assertThat(rows.getLast().since()).isEqualTo(new PartialDate("2024-05"));
    }

    @Test
    void givesAPostOnlyInItsOwnInstitution() {
        assertThatThrownBy(() -> memberships.begin(arta, in(parliament, registry, null, null), LETTER))
                .hasMessage("refused.contact.membership.post");
    }

    @Test
    void archivesAPostOnlyWhenNobodyHoldsIt() {
        var speaker = posts.create(parliament, new PostFacts(PostRole.SPEAKER, "Speaker", "Спікерка"), LETTER);

        posts.archive(speaker, posts.find(speaker).version());

        assertThat(postList.of(parliament, Languages.ENGLISH))
                .extracting(PostRow::label)
                .containsExactly("Registry");
        assertThatThrownBy(() -> posts.archive(registry, posts.find(registry).version()))
                .hasMessage("refused.contact.post.held");
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSaved() {
        int version = posts.find(registry).version();
        posts.describe(registry, version, REGISTRY, LETTER);

        assertThatThrownBy(() -> posts.describe(registry, version, REGISTRY, LETTER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.STALE));
    }

    @Test
    void leavesWhatIsArchivedOut() {
        persons.archive(arta, persons.find(arta).version());

        assertThat(find(PersonFilter.NONE)).isEmpty();
        assertThat(find(PersonFilter.NONE.withArchived(true))).hasSize(1);
        assertThat(membershipList.presentIn(chamber, Languages.ENGLISH)).isEmpty();
    }

    @Test
    void showsAdministratorsNoContacts() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("admin", "", Role.ADMIN.authority()));

        assertThatThrownBy(() -> find(PersonFilter.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    private List<PersonRow> find(PersonFilter filter) {
        return personList.find(filter, PersonSort.NAME, false, Slice.FIRST_FIFTY, Languages.UKRAINIAN);
    }

    private static ContactDetailFacts email(String address) {
        return new ContactDetailFacts(ContactKind.EMAIL, address, ContactPurpose.OFFICE, "");
    }

    private static MembershipFacts in(
            InstitutionId institution, @Nullable PostId post, @Nullable String from, @Nullable String until) {
        return new MembershipFacts(institution, post, null, date(from), date(until));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }

    private static InstitutionFacts named(String name) {
        return new InstitutionFacts(
                List.of(new InstitutionName("en", name, false)),
                "AL",
                ZoneId.of("Europe/Tirane"),
                null,
                List.of("sq"),
                null);
    }
}
