package org.demarche.ui.authz;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Role;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Source;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.contact.LawfulBasis;
import org.demarche.core.contact.PersonFacts;
import org.demarche.core.contact.PersonService;
import org.demarche.core.decision.Act;
import org.demarche.core.decision.ActFacts;
import org.demarche.core.decision.ActForm;
import org.demarche.core.decision.ActSource;
import org.demarche.core.decision.Evidence;
import org.demarche.core.decision.RecognitionService;
import org.demarche.core.decision.Way;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.Verification;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.OpenCases;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.Invented;
import org.springframework.stereotype.Component;

/** Objects to ask for: two campaigns with a case each, and what belongs to none. Their ids by route and row of the matrix. */
@Component
class Objects {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final CampaignService campaigns;
    private final TeamService team;
    private final InstitutionService institutions;
    private final CaseService cases;
    private final RecognitionService register;
    private final PersonService people;
    private final Map<String, String> ids = new HashMap<>();

    Objects(
            CampaignService campaigns,
            TeamService team,
            InstitutionService institutions,
            CaseService cases,
            RecognitionService register,
            PersonService people) {
        this.campaigns = campaigns;
        this.team = team;
        this.institutions = institutions;
        this.cases = cases;
        this.register = register;
        this.people = people;
    }

    /** The case of the row "restricted" is open until {@link Discretion} hides it. By somebody who is a coordinator and an administrator; the members join the first campaign in their first role. */
    void make(String key, Iterable<AppUser> members) {
        var own = campaign(key + "A");
        var other = campaign(key + "B");
        members.forEach(member -> member.roles().stream()
                .filter(Role::worksInCampaigns)
                .forEach(role -> team.join(new JoinTeam(own, member.id(), role, LONG_AGO, null))));
        var institution = institution(key);
        ids.put("campaigns own", own.toString());
        ids.put("campaigns other", other.toString());
        ids.put("cases own", openCase(own, institution));
        ids.put("cases other", openCase(other, institution));
        ids.put("cases restricted", openCase(own, institution(key + " R")));
        ids.put("parliaments shared", institution.toString());
        ids.put("decisions shared", recognition(institution));
        ids.put("contacts shared", person());
    }

    /** The address of a row: the first variable filled, the others left out. */
    String address(String route, String row) {
        int variable = route.indexOf(':');
        if (variable < 0) {
            return route;
        }
        var start = route.substring(0, variable);
        if (row.equals("page")) {
            return start.substring(0, start.length() - 1);
        }
        var id = row.equals("missing") ? UUID.randomUUID().toString() : known(start, row);
        return start + id + (route.endsWith("/history") ? "/history" : "");
    }

    /** @param row own, other or restricted */
    CaseId aCase(String row) {
        return CaseId.of(known("cases/", row));
    }

    private String known(String start, String row) {
        var key = start.substring(0, start.indexOf('/')) + " " + row;
        var id = ids.get(key);
        if (id == null) {
            throw new AssertionError("The matrix asks for " + key + ", which " + Objects.class + " does not make yet");
        }
        return id;
    }

    private CampaignId campaign(String key) {
        return campaigns.create(new CreateCampaign(key, new Bilingual(key, key), Bilingual.NONE, true));
    }

    private InstitutionId institution(String name) {
        return institutions.found(Invented.assembly(name));
    }

    private String recognition(InstitutionId adoptedBy) {
        var act = new Act(
                adoptedBy, ActForm.STATEMENT, "", new Bilingual("Act", "Акт"), false, new PartialDate("2024-05"));
        var evidence = new Evidence(
                List.of(ActSource.at("https://parliament.example/1")), List.of(), false, Verification.UNVERIFIED);
        return register.record(new ActFacts(act, evidence, Set.of(), Way.UNKNOWN, Bilingual.NONE, ""))
                .toString();
    }

    private String person() {
        var facts = new PersonFacts("Arta Shembuli", List.of(), List.of("en"), LawfulBasis.values()[0], false, "");
        return people.register(facts, new Source(null, "invented for a test", null))
                .toString();
    }

    private String openCase(CampaignId campaign, InstitutionId institution) {
        return cases.open(new OpenCases(campaign, List.of(institution)))
                .cases()
                .getFirst()
                .toString();
    }
}
