package org.demarche.core.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstitutionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Source WEBSITE = new Source("https://www.psp.example", "Website of the chamber", null);

    @Test
    void standsOnlyUnderAKindThatCanHaveIt() {
        var parliament = found(InstitutionKind.PARLIAMENT, null, null);
        var chamber = found(InstitutionKind.CHAMBER, ChamberRole.LOWER, parliament);

        assertThat(found(InstitutionKind.COMMITTEE, null, chamber).parent()).contains(chamber.id());
        assertRefused("refused.institution.parent", () -> found(InstitutionKind.CHAMBER, ChamberRole.LOWER, null));
        assertRefused("refused.institution.parent", () -> found(InstitutionKind.COMMITTEE, null, null));
        assertRefused("refused.institution.parent", () -> found(InstitutionKind.PARLIAMENT, null, chamber));
        assertRefused("refused.institution.parent", () -> found(InstitutionKind.ASSEMBLY, null, parliament));
    }

    @Test
    void hasAChamberRoleExactlyWhenItIsAChamber() {
        var parliament = found(InstitutionKind.PARLIAMENT, null, null);

        assertRefused("refused.institution.role", () -> found(InstitutionKind.CHAMBER, null, parliament));
        assertRefused("refused.institution.role", () -> found(InstitutionKind.ASSEMBLY, ChamberRole.LOWER, null));
    }

    @Test
    void takesTheCountryOfItsParliament() {
        var parliament = found(InstitutionKind.PARLIAMENT, null, null);
        var wanted = NewInstitution.entered(
                InstitutionKind.CHAMBER, ChamberRole.UPPER, parliament.id(), facts("Senate", "SK", 81), WEBSITE);

        var chamber = Institution.found(InstitutionId.create(), wanted, parliament, TODAY);

        assertThat(chamber.facts().country()).isEqualTo("CZ");
    }

    @Test
    void isOfACountryWhenItIsAParliament() {
        var nowhere =
                NewInstitution.entered(InstitutionKind.PARLIAMENT, null, null, facts("Nowhere", null, null), WEBSITE);

        assertRefused(
                "refused.institution.country.missing",
                () -> Institution.found(InstitutionId.create(), nowhere, null, TODAY));
    }

    @Test
    void hasANameAndAPossibleNumberOfSeats() {
        assertRefused(
                "refused.institution.name.missing",
                () -> new InstitutionFacts(List.of(), "CZ", ZoneId.of("Europe/Prague"), null, List.of(), null));
        assertRefused("refused.institution.name.missing", () -> facts("  ", "CZ", null));
        assertRefused("refused.institution.name.length", () -> facts("x".repeat(301), "CZ", null));
        assertRefused("refused.institution.seats", () -> facts("Senate", "CZ", 0));
        assertRefused("refused.institution.seats", () -> facts("Senate", "CZ", 10_001));
        assertThat(facts("Senate", "CZ", null).seats()).isNull();
    }

    @Test
    void hasOneNameInALanguageAndAZoneOfTheWorld() {
        var senate = new InstitutionName("en", "Senate", false);
        var prague = ZoneId.of("Europe/Prague");

        assertRefused(
                "refused.institution.name.twice",
                () -> new InstitutionFacts(List.of(senate, senate), "CZ", prague, null, List.of(), null));
        assertRefused(
                "refused.institution.zone",
                () -> new InstitutionFacts(List.of(senate), "CZ", ZoneId.of("+02:00"), null, List.of(), null));
        assertRefused("refused.institution.language", () -> new InstitutionName("czech", "Senát", false));
    }

    @Test
    void keepsEverySourceOnce() {
        var parliament = found(InstitutionKind.PARLIAMENT, null, null);
        var letter = new Source(null, "Letter of the registry", LocalDate.of(2026, 11, 20));

        parliament.describe(parliament.facts(), null, letter, TODAY);
        parliament.describe(parliament.facts(), null, WEBSITE.checked(TODAY), TODAY);

        assertThat(parliament.sources()).containsExactly(letter, WEBSITE.checked(TODAY));
    }

    @Test
    void refusesASourceCheckedTomorrow() {
        var parliament = found(InstitutionKind.PARLIAMENT, null, null);

        assertRefused(
                "refused.date.future",
                () -> parliament.describe(parliament.facts(), null, WEBSITE.checked(TODAY.plusDays(1)), TODAY));
    }

    @Test
    void isNotCheckedUntilSomebodyConfirms() {
        var parliament = found(InstitutionKind.PARLIAMENT, null, null);
        assertThat(parliament.verification()).isEqualTo(Verification.UNVERIFIED);

        parliament.confirm(UserId.create(), TODAY);

        assertThat(parliament.verification()).isEqualTo(Verification.VERIFIED);
        assertThat(parliament.checkedOn()).isEqualTo(TODAY);
    }

    @Test
    void sourceIsAPageOfTheWebOrWords() {
        assertThat(new Source(" ", "By phone", null).url()).isNull();
        assertRefused("refused.source.url.syntax", () -> new Source("javascript:alert(1)", "Page", null));
        assertRefused("refused.source.url.syntax", () -> new Source("http://u:p@psp.example", "Page", null));
        assertRefused("refused.source.note.missing", () -> new Source("https://psp.example", "", null));
    }

    private static Institution found(InstitutionKind kind, @Nullable ChamberRole role, @Nullable Institution parent) {
        var wanted = NewInstitution.entered(
                kind, role, parent == null ? null : parent.id(), facts("Parliament", "CZ", null), WEBSITE);
        return Institution.found(InstitutionId.create(), wanted, parent, TODAY);
    }

    private static InstitutionFacts facts(String name, @Nullable String country, @Nullable Integer seats) {
        return new InstitutionFacts(
                List.of(new InstitutionName("en", name, false)),
                country,
                ZoneId.of("Europe/Prague"),
                seats,
                List.of("cs"),
                null);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
