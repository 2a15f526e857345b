package org.demarche.core.decision;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.UserId;
import org.demarche.core.base.PartialDate;
import org.demarche.core.campaign.AskId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.Verification;
import org.demarche.core.text.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A campaign with two asks, its people, and chambers by code: what the register stands on. */
final class RegisterFixture {

    final CampaignId campaign = CampaignId.create();
    final AskId principalAsk = AskId.create();
    final AskId otherAsk = AskId.create();
    final UserId user = UserId.create();

    private final JdbcClient jdbc;

    RegisterFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(
                        "insert into campaign (id, version, key, name_en, name_uk, home_country) values (:id, 0, :key, 'A goal', 'Мета', 'UA')")
                .param("id", campaign.value())
                .param("key", "T" + Math.abs(campaign.hashCode() % 100_000))
                .update();
        ask(principalAsk, 1, true);
        ask(otherAsk, 2, false);
        jdbc.sql("""
                insert into app_user (id, version, subject, name, email, zone, language, theme, digest_hour, shortcuts, active)
                values (:id, 0, :subject, 'Somebody', 'somebody@demarche.example', 'Europe/Kyiv', 'en', 'SYSTEM', 8, true, true)""")
                .param("id", user.value())
                .param("subject", user.toString())
                .update();
    }

    Scope signIn(Role... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new Somebody(user, Instant.MAX),
                        null,
                        List.of(roles).stream().map(role -> "ROLE_" + role).toArray(String[]::new)));
        for (var role : roles) {
            jdbc.sql("""
                    insert into team_member (id, campaign_id, user_id, role, from_on)
                    values (gen_random_uuid(), :campaign, :user, :role, date '2020-01-01')""")
                    .param("campaign", campaign.value())
                    .param("user", user.value())
                    .param("role", role.name())
                    .update();
        }
        return new Scope(user, Map.of(campaign, EnumSet.copyOf(Set.of(roles))));
    }

    InstitutionId chamber(String code, String country, String role) {
        return institution(code, country, "CHAMBER", role);
    }

    InstitutionId assembly(String code) {
        return institution(code, null, "ASSEMBLY", null);
    }

    InstitutionId institution(String code, String country, String kind, String role) {
        var id = InstitutionId.create();
        jdbc.sql("""
                insert into institution (id, version, kind, chamber_role, country, code, zone)
                values (:id, 0, :kind, :role, :country, :code, 'Europe/Kyiv')""")
                .param("id", id.value())
                .param("kind", kind)
                .param("role", role)
                .param("country", country)
                .param("code", code)
                .update();
        jdbc.sql("insert into institution_name (institution_id, language, name) values (:id, 'en', :name)")
                .param("id", id.value())
                .param("name", "Chamber " + code)
                .update();
        return id;
    }

    ActFacts act(InstitutionId adoptedBy, String adoptedOn, AskId... grants) {
        return new ActFacts(
                new Act(
                        adoptedBy,
                        ActForm.RESOLUTION,
                        "12",
                        new Bilingual("On recognition", "Про визнання"),
                        false,
                        new PartialDate(adoptedOn)),
                new Evidence(
                        List.of(ActSource.at("https://parliament.example/12")),
                        List.of(),
                        false,
                        Verification.VERIFIED),
                Set.of(grants),
                Way.UNKNOWN,
                Bilingual.NONE,
                "");
    }

    private void ask(AskId id, int number, boolean principal) {
        jdbc.sql("""
                insert into ask (id, version, campaign_id, number, title_en, title_uk, short_en, short_uk, principal)
                values (:id, 0, :campaign, :number, 'Recognise', 'Визнати', 'Recognise', 'Визнати', :principal)""")
                .param("id", id.value())
                .param("campaign", campaign.value())
                .param("number", number)
                .param("principal", principal)
                .update();
    }

    private record Somebody(UserId userId, Instant authenticatedAt) implements SignedIn {}
}
