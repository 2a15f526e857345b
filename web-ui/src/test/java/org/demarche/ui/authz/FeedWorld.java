package org.demarche.ui.authz;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.core.feed.FeedService;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A case of Lilia's with a next step, and the addresses of her feeds, relative. Nobody is signed in between the calls. */
@Component
class FeedWorld {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    /** What the next step is called, and what a feed does not hold. */
    static final String SECRET_WORDS = "Call the registry about Lilia";

    private static final AtomicInteger WORLDS = new AtomicInteger(100);

    private final SignIn door;
    private final Objects objects;
    private final FeedService feeds;
    private final AssignmentService assignments;
    private final NextActionService actions;
    private final Clock clock;

    private JdbcClient owner;
    private AppUser maker;
    private AppUser lilia;

    FeedWorld(
            SignIn door,
            Objects objects,
            FeedService feeds,
            AssignmentService assignments,
            NextActionService actions,
            Clock clock) {
        this.door = door;
        this.objects = objects;
        this.feeds = feeds;
        this.assignments = assignments;
        this.actions = actions;
        this.clock = clock;
    }

    /** @param asOwner what only the owner of the tables may change */
    void make(JdbcClient asOwner) {
        owner = asOwner;
        var world = "FEED" + WORLDS.incrementAndGet();
        maker = HttpAccounts.admit(door, "maker-" + world, Role.COORDINATOR, Role.ADMIN);
        lilia = HttpAccounts.admit(door, "lilia-" + world, Role.STAFF);
        HttpAccounts.become(maker);
        objects.make(world, List.of(lilia));
        assignments.assign(List.of(theCase()), Part.OWNER, lilia.id(), "");
        callIn(3);
    }

    String ownFeed() {
        HttpAccounts.become(lilia);
        var token = feeds.makeOwn().secret();
        SecurityContextHolder.clearContext();
        return address(token);
    }

    String campaignFeed() {
        HttpAccounts.become(lilia);
        var token = feeds.makeFor(campaign()).secret();
        SecurityContextHolder.clearContext();
        return address(token);
    }

    void revokeAll() {
        HttpAccounts.become(lilia);
        feeds.mine().forEach(feed -> feeds.revoke(feed.id()));
        SecurityContextHolder.clearContext();
    }

    void callIn(int days) {
        HttpAccounts.become(maker);
        var call = NextAction.of(ActionKind.CALL, SECRET_WORDS, day(days), "");
        actions.planAll(List.of(theCase()), call);
        SecurityContextHolder.clearContext();
    }

    LocalDate day(int days) {
        return LocalDate.now(clock.withZone(KYIV)).plusDays(days);
    }

    void leaveTeam() {
        say(
                "update team_member set until_on = '2020-12-31' where user_id = ?",
                lilia.id().value());
    }

    void switchOff() {
        say("update app_user set active = false where id = ?", lilia.id().value());
    }

    /** Nobody has a part in it any more, so nobody has to be named. */
    void restrict(Discretion discretion) {
        say(
                "update case_assignment set until_at = now() where case_id = ?",
                theCase().value());
        HttpAccounts.become(maker);
        discretion.hide(theCase());
        SecurityContextHolder.clearContext();
    }

    AppUser lilia() {
        return lilia;
    }

    static String address(String token) {
        return "calendar/" + token + ".ics";
    }

    static String token(String address) {
        return address.substring("calendar/".length(), address.length() - ".ics".length());
    }

    private CaseId theCase() {
        return objects.aCase("own");
    }

    private CampaignId campaign() {
        return CampaignId.of(objects.address("campaigns/:id", "own").substring("campaigns/".length()));
    }

    private void say(String sql, Object value) {
        owner.sql(sql).param(value).update();
    }
}
