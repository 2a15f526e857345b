package org.demarche.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Source LETTER = new Source(null, "Their letter", TODAY);
    private static final InstitutionId COMMITTEE = InstitutionId.create();

    @Test
    void sortsAPersonByTheLastName() {
        assertThat(facts("Arta Maria Shembulli").sortName()).isEqualTo("Shembulli Arta Maria");
        assertThat(facts("Shembulli").sortName()).isEqualTo("Shembulli");
    }

    @Test
    void knowsAPersonByAName() {
        assertRefused("refused.contact.name.missing", () -> facts(" "));
        assertRefused("refused.contact.name.length", () -> facts("x".repeat(201)));
    }

    @Test
    void writesANameOnceInALanguage() {
        var names = List.of(new PersonName("uk", "Арта"), new PersonName("uk", "Арта Шембулі"));

        assertRefused(
                "refused.contact.name.twice",
                () -> new PersonFacts("Arta", names, List.of(), LawfulBasis.CONSENT, false, ""));
    }

    @Test
    void membershipLastsUntilTheLastDayThatItsEndCanMean() {
        var membership = membership("2024", "2026-11");

        assertThat(membership.lasts(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(membership.lasts(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(membership(null, null).lasts(TODAY)).isTrue();
    }

    @Test
    void membershipEndsAfterItBegan() {
        assertRefused("refused.contact.membership.until", () -> membership("2024-05", "2024-04"));
        assertThat(membership("2024-05", "2024").facts().until()).isEqualTo(new PartialDate("2024"));
    }

    @Test
    void membershipEndsTodayOrEarlier() {
        var membership = membership("2024", null);
        assertRefused(
                "refused.contact.membership.until.future",
                () -> membership.end(new PartialDate("2026-12"), LETTER, TODAY));

        membership.end(new PartialDate("2026-10"), LETTER, TODAY);

        assertThat(membership.lasts(TODAY)).isFalse();
    }

    @Test
    void checksAValueByItsKind() {
        assertThat(ContactKind.EMAIL.value(" Registry@Parliament.EXAMPLE ")).isEqualTo("Registry@parliament.example");
        assertThat(ContactKind.PHONE.value("+355 00 000 001 ext. 12")).isEqualTo("+355 00 000 001 ext. 12");
        assertThat(ContactKind.ADDRESS.value("Sněmovní 4\n118 26 Praha")).contains("Praha");
        assertRefused("refused.email.syntax", () -> ContactKind.EMAIL.value("registry"));
        assertRefused("refused.contact.value.phone", () -> ContactKind.PHONE.value("call me"));
        assertRefused("refused.contact.value.web.syntax", () -> ContactKind.WEB_FORM.value("javascript:alert(1)"));
        assertRefused("refused.contact.value.missing", () -> ContactKind.OTHER.value(" "));
    }

    @Test
    void anotherAddressWorksUntilSomethingComesBack() {
        var detail = ContactDetail.of(PersonId.create(), email("old@parliament.example"), LETTER, TODAY);
        detail.report(ContactHealth.BOUNCED, TODAY);

        detail.describe(email("old@parliament.example"), LETTER, TODAY);
        assertThat(detail.health()).isEqualTo(ContactHealth.BOUNCED);

        detail.describe(email("new@parliament.example"), LETTER, TODAY);
        assertThat(detail.health()).isEqualTo(ContactHealth.OK);
        assertThat(detail.healthSince()).isEmpty();
    }

    private static PersonFacts facts(String name) {
        return new PersonFacts(name, List.of(), List.of("sq"), LawfulBasis.LEGITIMATE_INTEREST, false, "");
    }

    private static ContactDetailFacts email(String address) {
        return new ContactDetailFacts(ContactKind.EMAIL, address, ContactPurpose.OFFICE, "");
    }

    private static Membership membership(@Nullable String from, @Nullable String until) {
        var facts = new MembershipFacts(COMMITTEE, null, null, date(from), date(until));
        return Membership.begin(MembershipId.create(), PersonId.create(), facts, LETTER, TODAY);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
