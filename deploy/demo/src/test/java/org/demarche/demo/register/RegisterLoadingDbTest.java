package org.demarche.demo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.demarche.core.contact.ContactHealth;
import org.demarche.core.contact.PersonFilter;
import org.demarche.core.contact.PersonList;
import org.demarche.core.contact.PersonSort;
import org.demarche.core.contact.PostList;
import org.demarche.core.contact.PostRow;
import org.demarche.core.institution.InstitutionFilter;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionList;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.InstitutionSort;
import org.demarche.core.institution.Verification;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.test.context.support.WithMockUser;

@WithDatabase
@SpringBootTest
@WithMockUser(roles = "COORDINATOR")
class RegisterLoadingDbTest {

    private static final InstitutionFilter PARLIAMENTS =
            InstitutionFilter.NONE.withKinds(Set.of(InstitutionKind.PARLIAMENT));

    @Autowired
    private ReferenceInstitutions institutions;

    @Autowired
    private DemoContacts contacts;

    @Autowired
    private InstitutionService service;

    @Autowired
    private InstitutionList list;

    @Autowired
    private PersonList persons;

    @Autowired
    private PostList posts;

    @BeforeEach
    void load() {
        institutions.load();
        contacts.load();
    }

    @Test
    void bringsTheParliamentsOfFortySevenStatesAndOfThreeInventedOnes() {
        assertThat(list.count(PARLIAMENTS)).isEqualTo(47 + 3);
        assertThat(list.count(PARLIAMENTS.withKinds(Set.of(InstitutionKind.CHAMBER))))
                .isEqualTo(66 + 4);
        assertThat(list.count(PARLIAMENTS.withKinds(Set.of(InstitutionKind.ASSEMBLY))))
                .isEqualTo(11);
    }

    @Test
    void loadsNothingTwice() {
        int before = list.count(InstitutionFilter.NONE);

        load();

        assertThat(list.count(InstitutionFilter.NONE)).isEqualTo(before);
        assertThat(persons.count(PersonFilter.NONE)).isEqualTo(89 + 8);
    }

    @Test
    void callsWhatNobodyComparedNotCheckedAndItsSeatsNotKnown() {
        var rows = list.find(PARLIAMENTS, InstitutionSort.COUNTRY, false, new Slice(0, 100), Languages.ENGLISH);

        assertThat(rows.stream()
                        .filter(row -> !String.valueOf(row.country()).startsWith("X") || "XK".equals(row.country())))
                .hasSize(47)
                .allMatch(row -> row.verification() != Verification.VERIFIED && row.seats() == null);
    }

    @Test
    void namesAParliamentInItsOwnLanguages() {
        var canada = service.findByCode("CA-LC01").orElseThrow().facts();
        var czechia = row("Czechia");
        var norway = row("Norway");

        assertThat(canada.names()).extracting("language", "name").contains(tuple("fr", "Chambre des communes"));
        assertThat(czechia.nativeName()).isEqualTo("Parlament České republiky");
        assertThat(czechia.chambers()).containsExactly("Chamber of Deputies", "Senate");
        assertThat(norway.nativeName()).isEqualTo("Stortinget");
    }

    @Test
    void putsAJointCommitteeUnderTheParliament() {
        var committee = service.findByCode("AU-P-FAC").orElseThrow();

        assertThat(committee.parent())
                .contains(service.findByCode("AU-P").orElseThrow().id());
    }

    @Test
    void givesInventedPeopleTheirPosts() {
        var albania = service.findByCode("AL-P").orElseThrow().id();

        assertThat(posts.of(albania, Languages.ENGLISH))
                .extracting(PostRow::label, PostRow::personName)
                .contains(tuple("Registry", "Arta Shembulli"));
        assertThat(persons.find(PersonFilter.NONE, PersonSort.REACH, true, Slice.FIRST_FIFTY, Languages.ENGLISH)
                        .getFirst()
                        .channelHealth())
                .isIn(List.of(ContactHealth.DO_NOT_USE, ContactHealth.OK));
    }

    private InstitutionRow row(String country) {
        return list.find(
                        PARLIAMENTS.withText(country),
                        InstitutionSort.COUNTRY,
                        false,
                        Slice.FIRST_FIFTY,
                        Languages.ENGLISH)
                .getFirst();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.demarche.core")
    @ComponentScan({"org.demarche.core", "org.demarche.demo.register"})
    static class Loading {}
}
