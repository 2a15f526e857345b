package org.demarche.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserService;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Source;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.AskText;
import org.demarche.core.contact.LawfulBasis;
import org.demarche.core.contact.MembershipFacts;
import org.demarche.core.contact.MembershipService;
import org.demarche.core.contact.PersonFacts;
import org.demarche.core.contact.PersonService;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.Channel;
import org.demarche.core.outreach.DispatchService;
import org.demarche.core.outreach.RecordDispatch;
import org.demarche.core.outreach.Scene;
import org.demarche.core.text.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Use cases that people seldom need: what the audit tells of them. */
@DbTest
class RareDeedsDbTest {

    private static final Bilingual WORDS = new Bilingual("Commemorate", "Вшанувати");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Source SOURCE = new Source(null, "Their letter", DAY);

    @Autowired
    private AskService asks;

    @Autowired
    private DispatchService dispatches;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private PersonService persons;

    @Autowired
    private UserService users;

    @Autowired
    private Scene scene;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void theCoordinatorIsHere() {
        scene.set();
    }

    @Test
    void anAskGoesToTheArchiveAndComesBack() {
        var text = new AskText(WORDS, WORDS, false, "", "");
        asks.raise(scene.campaign(), text); // the first is the principal one, which stays
        var ask = asks.raise(scene.campaign(), text);

        asks.archive(ask, 0);
        asks.takeUpAgain(ask, 1);

        assertThat(told("ask", ask.value()))
                .containsExactly(
                        "AskService.raise CREATED",
                        "AskService.archive CHANGED archived_at",
                        "AskService.takeUpAgain CHANGED archived_at");
    }

    @Test
    void anAnswerIsExpectedLater() {
        var sent = dispatches.record(
                new RecordDispatch(scene.openedCase(), null, Channel.POST, "", DAY, null, null, "", null));

        dispatches.await(sent, 0, DAY.plusYears(2));

        assertThat(told("dispatch", sent.value()))
                .containsExactly("DispatchService.record CREATED", "DispatchService.await CHANGED response_due_on");
    }

    @Test
    void aMembershipBeganEarlierThanWasKnown() {
        var person = persons.register(
                new PersonFacts("Arta", List.of(), List.of("en"), LawfulBasis.values()[0], false, ""), SOURCE);
        var in = new InstitutionId(jdbc.sql("select institution_id from outreach_case where id = :id")
                .param("id", scene.openedCase().value())
                .query(UUID.class)
                .single());
        var membership = memberships.begin(person, since(in, "2024-05"), SOURCE);

        memberships.describe(membership, 0, since(in, "2024-02"), SOURCE);

        assertThat(told("membership", membership.value()))
                .containsExactly("MembershipService.begin CREATED", "MembershipService.describe CHANGED from_on");
    }

    @Test
    void anAccountIsSwitchedOffAndOnAgain() {
        cast.enter("Ihor", Role.ADMIN);

        users.switchOff(scene.maksym(), 0);
        users.switchOn(scene.maksym(), 1);

        assertThat(told("app_user", scene.maksym().value()))
                .endsWith("UserService.switchOff CHANGED active", "UserService.switchOn CHANGED active");
    }

    private static MembershipFacts since(InstitutionId institution, String from) {
        return new MembershipFacts(institution, null, null, new PartialDate(from), null);
    }

    /** Use case, kind and the columns that changed. */
    private List<String> told(String table, UUID object) {
        return jdbc.sql("""
                        select concat_ws(' ', use_case, kind, case kind when 'CHANGED' then (select string_agg(k, ',' order by k) from jsonb_object_keys(new_values) k) end)
                          from audit_entry where table_name = :table and object_id = :object order by id""")
                .param("table", table)
                .param("object", object)
                .query(String.class)
                .list();
    }
}
