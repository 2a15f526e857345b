package org.demarche.core.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import org.demarche.core.DbTest;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@DbTest
class InstitutionServiceDbTest {

    private static final Source WEBSITE = new Source("https://www.psp.example", "Website", null);
    private static final Elsewhere NOTHING = new Elsewhere(List.of(), "");

    @Autowired
    private InstitutionService service;

    @Autowired
    private Institutions institutions;

    @Test
    @WithMockUser(roles = "STAFF")
    void keepsEverythingAboutAnInstitution() {
        var origin =
                new NewInstitution.Origin("XX-TEST", List.of(new ExternalId("wikidata", "Q1")), Verification.PARTLY);
        var id = service.found(
                new NewInstitution(InstitutionKind.PARLIAMENT, null, null, facts("Parliament"), WEBSITE, origin));

        var kept = service.findByCode("XX-TEST").orElseThrow();

        assertThat(kept.id()).isEqualTo(id);
        assertThat(kept.facts())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(facts("Parliament"));
        assertThat(kept.elsewhere().identifiers()).containsExactly(new ExternalId("wikidata", "Q1"));
        assertThat(kept.sources()).containsExactly(WEBSITE);
        assertThat(kept.verification()).isEqualTo(Verification.PARTLY);
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void keepsAnIdentifierForOneInstitutionOnly() {
        var one = service.foundUnicameral(facts("Parliament"), WEBSITE);
        var other = service.foundUnicameral(facts("Saeima"), WEBSITE);
        var identified = new Elsewhere(List.of(new ExternalId("wikidata", "Q215")), "Renamed in 1990");
        service.describe(one, service.find(one).version(), facts("Parliament"), identified, WEBSITE);

        assertThat(service.find(one).elsewhere()).isEqualTo(identified);
        assertThatThrownBy(() ->
                        service.describe(other, service.find(other).version(), facts("Saeima"), identified, WEBSITE))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo("refused.institution.identifier.taken"));
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void refusesToOverwriteWhatSomebodyElseSaved() {
        var id = service.foundUnicameral(facts("Parliament"), WEBSITE);
        int version = service.find(id).version();
        service.describe(id, version, facts("Saeima"), NOTHING, WEBSITE);

        assertThatThrownBy(() -> service.describe(id, version, facts("Seimas"), NOTHING, WEBSITE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.STALE));
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void givesAParliamentOfOneChamberNoSecond() {
        var parliament = service.foundUnicameral(facts("Parliament"), WEBSITE);

        assertThatThrownBy(() -> service.found(NewInstitution.entered(
                        InstitutionKind.CHAMBER, ChamberRole.UPPER, parliament, facts("Senate"), WEBSITE)))
                .hasMessage("refused.institution.role.taken");
    }

    @Test
    @WithMockUser(roles = "STAFF")
    void archivesFromTheLeavesUpwards() {
        var parliament = service.foundUnicameral(facts("Parliament"), WEBSITE);
        var chamber = institutions.findAll().stream()
                .filter(each -> each.parent().filter(parliament::equals).isPresent())
                .findAny()
                .orElseThrow();

        assertThatThrownBy(() ->
                        service.archive(parliament, service.find(parliament).version()))
                .hasMessage("refused.institution.archive.has-parts");
        service.archive(chamber.id(), chamber.version());
        service.archive(parliament, service.find(parliament).version());

        assertThat(service.find(parliament).archived()).isTrue();
    }

    @Test
    @WithMockUser(roles = "LEADERSHIP")
    void letsLeadershipChangeNothing() {
        assertThatThrownBy(() -> service.foundUnicameral(facts("Parliament"), WEBSITE))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static InstitutionFacts facts(String name) {
        return new InstitutionFacts(
                List.of(new InstitutionName("en", name, false), new InstitutionName("uk", "Парламент", true)),
                "LV",
                ZoneId.of("Europe/Riga"),
                100,
                List.of("lv", "en"),
                "https://www.saeima.example");
    }
}
