package org.demarche.core.authz;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.Cast;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.core.access.UserId;
import org.demarche.core.access.UserService;
import org.demarche.core.base.Identifier;
import org.demarche.core.campaign.AskId;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.TeamMemberId;
import org.demarche.core.campaign.TeamService;
import org.demarche.core.dossier.PackageId;
import org.demarche.core.file.FileId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.BatchId;
import org.demarche.core.outreach.StageMoved;
import org.demarche.core.text.Bilingual;
import org.demarche.core.text.Languages;
import org.demarche.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Two campaigns with two cases and everything below them, made once by the services themselves and by somebody who
 * coordinates both: what there is to ask for. Nobody else is in the team of the foreign campaign.
 */
@Component
class World {

    /** Without row-level security the guards of the services are tried alone; restrictions are the matter of the wall. */
    static final boolean WALL_STANDS = System.getProperty(TestDatabase.USER) == null;

    static final String HOME = "HOME";

    /** Stands in every text and key of the foreign campaign: what no answer to anybody else may hold. */
    static final String FOREIGN = "FRGN";

    /** Stands in every text of the restricted case. */
    static final String RESTRICTED = "RSTR";

    private static final Set<Class<?>> OF_CAMPAIGNS =
            Set.of(AskId.class, PackageId.class, BatchId.class, StageId.class);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    static final Role[] MAKER = {Role.COORDINATOR, Role.ADMIN};

    private final Cast cast;
    private final SignIn door;
    private final UserService users;
    private final CampaignService campaigns;
    private final TeamService team;
    private final CaseWorld cases;
    private final CaseContents contents;
    private final Owner owner;
    private final SharedWorld shared;

    private final Map<Who, UserId> people = new EnumMap<>(Who.class);
    private @Nullable UserId maker;
    private boolean remembersVersions = true;
    private final Map<String, Row> secret = new HashMap<>();
    private final Map<Row, Map<Class<?>, Object>> objects = new EnumMap<>(Row.class);

    World(
            Cast cast,
            SignIn door,
            UserService users,
            CampaignService campaigns,
            TeamService team,
            CaseWorld cases,
            CaseContents contents,
            SharedWorld shared,
            Owner owner) {
        this.cast = cast;
        this.door = door;
        this.users = users;
        this.campaigns = campaigns;
        this.team = team;
        this.cases = cases;
        this.contents = contents;
        this.shared = shared;
        this.owner = owner;
    }

    void make() {
        if (!objects.isEmpty()) {
            return;
        }
        var maker = admit("authz-maker", MAKER);
        this.maker = maker;
        var colleague = admit("authz-colleague", Role.STAFF);
        for (var who : Who.values()) {
            if (!who.roles().isEmpty()) {
                people.put(who, admit(who.login(), who.roles().toArray(Role[]::new)));
            }
        }
        cast.become(maker, MAKER);
        objects.put(Row.SHARED, shared.make(colleague));
        campaign(maker, colleague);
        users.switchOff(
                person(Who.DISABLED).orElseThrow(),
                users.find(people.get(Who.DISABLED)).version());
        cast.leave();
    }

    /** From here on this one asks. */
    void enter(Who who) {
        switch (who) {
            case ANONYMOUS -> cast.leave();
            case SIGNED_OUT ->
                SecurityContextHolder.getContext()
                        .setAuthentication(new AnonymousAuthenticationToken(
                                "key", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
            default -> cast.become(people.get(who), who.roles().toArray(Role[]::new));
        }
    }

    /** From here on the one asks who made everything, and whom the restriction names. */
    void enterMaker() {
        cast.become(admit("authz-maker", MAKER), MAKER);
    }

    UUID[] restrictedCases() {
        var some = objects.get(Row.RESTRICTED);
        return new UUID[] {
            ((CaseId) some.get(CaseId.class)).value(),
            ((StageMoved) some.get(StageMoved.class)).caseId().value()
        };
    }

    /** For tests whose changes stay. */
    void forgetVersions() {
        remembersVersions = false;
    }

    /** Whoever made all this asks from here on. */
    UserId enterAsMaker() {
        var made = Objects.requireNonNull(maker);
        cast.become(made, MAKER);
        return made;
    }

    /** From here on this is what is asked about in the row. */
    void askAbout(Row row, Object object) {
        objects.get(row).put(object.getClass(), object);
    }

    Optional<UserId> person(Who who) {
        return Optional.ofNullable(people.get(who));
    }

    /** An object of the kind; empty when the row knows none. */
    Optional<Object> find(Class<?> type, Row row) {
        return Optional.ofNullable(objects.getOrDefault(row, Map.of()).get(type))
                .or(() -> Optional.ofNullable(objects.get(Row.SHARED).get(type)));
    }

    int versionOf(Object id) {
        return remembersVersions ? owner.versionOf(id) : owner.versionNow(id);
    }

    /** A file that belongs to nothing yet, of whoever asks. */
    FileId file() {
        return contents.file();
    }

    /** Whether objects of this type belong to a campaign. */
    boolean isOfACampaign(Class<?> type) {
        return objects.get(Row.OWN).containsKey(type);
    }

    /** Whether a campaign has it as such, with nobody's part in it. */
    boolean isOneForACampaign(Class<?> type) {
        return Objects.equals(find(type, Row.OWN), find(type, Row.TEAM)) || OF_CAMPAIGNS.contains(type);
    }

    boolean knows(Class<?> type) {
        return find(type, Row.OWN).isPresent();
    }

    boolean isShared(Class<?> type) {
        return objects.get(Row.SHARED).containsKey(type) && !isOfACampaign(type);
    }

    /** What no answer to anybody here may hold: the marks of the foreign campaign and of the restricted case, and the ids. */
    boolean isSecret(String text) {
        return text.contains(FOREIGN) || WALL_STANDS && text.contains(RESTRICTED) || secret.containsKey(text);
    }

    /**
     * What an administrator may see neither who looks into the audit or at somebody's teams: they see who is or did what in
     * which campaign, and no content.
     */
    boolean isContent(String text) {
        return text.contains(FOREIGN) && !text.equals(FOREIGN) && !text.endsWith(" " + FOREIGN)
                || text.contains(RESTRICTED)
                || secret.get(text) == Row.RESTRICTED;
    }

    private void restrict(CaseId id, CampaignId campaign, UserId to) {
        owner.sql("""
                        insert into restriction (id, object_type, object_id, case_id, campaign_id, set_by, set_at)
                        values (gen_random_uuid(), 'CASE', :case, :case, :campaign, :to, now())""")
                .param("case", id.value())
                .param("campaign", campaign.value())
                .param("to", to.value())
                .update();
    }

    private void keepSecret() {
        for (var row : WALL_STANDS ? List.of(Row.OTHER, Row.RESTRICTED) : List.of(Row.OTHER)) {
            objects.get(row).forEach((kind, object) -> {
                if (object instanceof Identifier && (row == Row.OTHER || !isOneForACampaign(kind))) {
                    secret.put(object.toString(), row);
                }
            });
        }
    }

    private void campaign(UserId maker, UserId colleague) {
        var own = begin(HOME);
        var addressed = (InstitutionId) objects.get(Row.SHARED).get(InstitutionId.class);
        for (var who : people.keySet()) {
            who.roles().stream()
                    .filter(Role::worksInCampaigns)
                    .forEach(role -> team.join(new JoinTeam(own, people.get(who), role, LONG_AGO, null)));
        }
        var member = team.join(new JoinTeam(own, colleague, Role.STAFF, LONG_AGO, null));
        var foreign = begin(FOREIGN);
        var foreigner = team.join(new JoinTeam(foreign, colleague, Role.STAFF, LONG_AGO, null));
        objects.put(Row.OWN, objects(own, maker, people.get(Who.STAFF), addressed, HOME));
        objects.put(Row.TEAM, objects(own, maker, colleague, shared.institution("Assembly of a colleague"), HOME));
        objects.put(Row.OTHER, objects(foreign, maker, colleague, addressed, FOREIGN));
        objects.put(
                Row.RESTRICTED,
                objects(own, maker, colleague, shared.institution("Assembly of a restricted case"), RESTRICTED));
        if (WALL_STANDS) {
            restrict((CaseId) objects.get(Row.RESTRICTED).get(CaseId.class), own, maker);
            restrict(((StageMoved) objects.get(Row.RESTRICTED).get(StageMoved.class)).caseId(), own, maker);
        }
        keepSecret();
        objects.get(Row.OWN).put(TeamMemberId.class, member);
        objects.get(Row.TEAM).put(TeamMemberId.class, member);
        objects.get(Row.RESTRICTED).put(TeamMemberId.class, member);
        objects.get(Row.OTHER).put(TeamMemberId.class, foreigner);
    }

    private Map<Class<?>, Object> objects(
            CampaignId campaign, UserId maker, UserId owner, InstitutionId institution, String mark) {
        var all = new HashMap<Class<?>, Object>(cases.make(campaign, maker, owner, institution, mark));
        all.put(CampaignId.class, campaign);
        return all;
    }

    private CampaignId begin(String key) {
        return campaigns.create(
                new CreateCampaign(key, new Bilingual("Campaign " + key, "Кампанія " + key), Bilingual.NONE, true));
    }

    private UserId admit(String login, Role... roles) {
        return door.admit(new NewUser(
                        login,
                        login,
                        login + "@demarche.example",
                        ZoneId.of("Europe/Kyiv"),
                        Languages.ENGLISH,
                        Set.of(roles)))
                .orElseThrow()
                .id();
    }
}
