package org.demarche.core.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Ids;
import org.demarche.core.text.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@DbTest
@WithMockUser(roles = "STAFF")
class FindBoxDbTest {

    private static final CampaignId CAMPAIGN = CampaignId.create();
    private static final UserId USER = UserId.create();
    private static final Scope SCOPE = new Scope(USER, Map.of(CAMPAIGN, Set.of(Role.STAFF)));

    @Autowired
    private FindBox box;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    @BeforeEach
    void aCaseOfTheBundestag() {
        var parliament = institution("PARLIAMENT", null, null, "Parliament of Germany", "Парламент Німеччини");
        var bundestag = institution("CHAMBER", "LOWER", parliament, "German Bundestag", "Бундестаг");
        institution("CHAMBER", "UPPER", parliament, "Bundesrat", "Бундесрат");
        jdbc.sql("""
                insert into app_user (id, version, subject, name, email, zone, language, theme, digest_hour, shortcuts, active)
                values (:user, 0, 'lilia', 'Lilia', 'l@demarche.example', 'Europe/Kyiv', 'en', 'SYSTEM', 8, true, true);
                insert into campaign (id, version, key, name_en, name_uk) values (:campaign, 0, 'CT44', 'Recognition', 'Визнання');
                insert into stage (id, campaign_id, position, key, name_en, name_uk, phase)
                values (:stage, :campaign, 1, 'planned', 'Planned', 'Заплановано', 0);
                insert into outreach_case (id, version, campaign_id, institution_id, reference, stage_id, stage_since, opened_at, opened_by)
                values (gen_random_uuid(), 0, :campaign, :institution, 'CT44-0017', :stage, '2025-01-01', now(), :user);
                insert into team_member (id, campaign_id, user_id, role, from_on)
                values (gen_random_uuid(), :campaign, :user, 'STAFF', '2025-01-01')""")
                .param("user", USER.value())
                .param("campaign", CAMPAIGN.value())
                .param("stage", Ids.next())
                .param("institution", bundestag)
                .update();
        cast.become(USER, Role.STAFF);
        var arta = Ids.next();
        jdbc.sql("""
                insert into person (id, version, name, sort_name, lawful_basis)
                values (:id, 0, 'Heike Mustermann', 'Mustermann Heike', 'CONSENT');
                insert into person_name values (:id, 'uk', 'Гайке Мустерман')""").param("id", arta).update();
    }

    @Test
    void findsTheBundestagInEitherScriptAndWithASlip() {
        for (var text : List.of("Бундестаг", "bundestag", "Bundestg", "бундесаг", "BUNDESTAG", "bun", "бу")) {
            assertThat(find(SCOPE, text)).as(text).anySatisfy(found -> {
                assertThat(found.kind()).isEqualTo(FoundKind.INSTITUTION);
                assertThat(found.title()).isEqualTo("German Bundestag");
                assertThat(found.detail()).isEqualTo("Parliament of Germany");
            });
        }
    }

    @Test
    void findsACaseByInstitutionCountryAndReference() {
        for (var text : List.of("Бундестаг", "Germany", "Німеччина", "CT44-0017", "0017")) {
            assertThat(find(SCOPE, text).getFirst()).as(text).satisfies(found -> {
                assertThat(found.kind()).isEqualTo(FoundKind.CASE);
                assertThat(found.detail()).isEqualTo("CT44-0017");
            });
        }
    }

    @Test
    void showsNoCaseOutOfReach() {
        var elsewhere = new Scope(USER, Map.of(CampaignId.create(), Set.of(Role.STAFF)));

        assertThat(find(elsewhere, "CT44-0017")).isEmpty();
        assertThat(find(elsewhere, "bundestag")).extracting(Found::kind).doesNotContain(FoundKind.CASE);
    }

    @Test
    void findsAPersonButNotForAdministrators() {
        assertThat(find(SCOPE, "мустерман")).extracting(Found::title).containsExactly("Heike Mustermann");

        cast.become(USER, Role.ADMIN);

        assertThat(find(SCOPE, "мустерман")).isEmpty();
    }

    @Test
    void putsWhatBeginsWithTheTextBeforeWhatResemblesIt() {
        institution("ASSEMBLY", null, null, "Bundesamt", "Відомство");

        var institutions = find(SCOPE, "Bundesrat").stream()
                .filter(found -> found.kind() == FoundKind.INSTITUTION)
                .toList();

        assertThat(institutions.getFirst().title()).isEqualTo("Bundesrat");
    }

    @Test
    void findsNothingForALetterOrAWildcard() {
        assertThat(find(SCOPE, "b")).isEmpty();
        assertThat(find(SCOPE, "%%")).isEmpty();
        assertThat(find(SCOPE, "__")).isEmpty();
    }

    @Test
    void usesTheIndexOfNames() {
        jdbc.sql("set local enable_seqscan = off").update();

        var plan = String.join("\n", jdbc.sql("""
                explain select n.institution_id from institution_name n
                 where find_text(n.name) like find_text('%bundestag%') or find_text('bundestag') <% find_text(n.name)""").query(String.class).list());

        assertThat(plan).contains("institution_name_find");
    }

    private List<Found> find(Scope scope, String text) {
        return box.find(scope, text, Languages.ENGLISH);
    }

    private UUID institution(
            String kind, @Nullable String role, @Nullable UUID parent, String english, String ukrainian) {
        var id = Ids.next();
        jdbc.sql("""
                insert into institution (id, version, kind, chamber_role, parent_id, country, zone, languages)
                values (:id, 0, :kind, :role, :parent, 'DE', 'Europe/Berlin', '{de}');
                insert into institution_name values (:id, 'en', :english), (:id, 'uk', :ukrainian)""")
                .param("id", id)
                .param("kind", kind)
                .param("role", role)
                .param("parent", parent)
                .param("english", english)
                .param("ukrainian", ukrainian)
                .update();
        return id;
    }
}
