package org.demarche.core.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.base.Ids;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.restriction.HiddenCases;
import org.demarche.core.task.DueType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class FeedDoorDbTest {

    private static final int GUESSES = Boolean.getBoolean("drills") ? 10_000 : 500;

    @Autowired
    private FeedDoor door;

    @Autowired
    private FeedService feeds;

    @Autowired
    private FeedScene scene;

    @Autowired
    private HiddenCases hiddenCases;

    @Autowired
    private CampaignDays days;

    @Autowired
    private Access access;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void lilia() {
        scene.set();
    }

    @Test
    void holdsWhatItsOwnerHasToDo() {
        scene.awaitAnswer(scene.mine, 10);
        scene.task(scene.scene.lilia(), 5);
        var token = scene.ownFeed();

        assertThat(items(token))
                .extracting(FeedItem::type, FeedItem::reference, FeedItem::kind, FeedItem::dueOn)
                .containsExactly(
                        tuple(DueType.NEXT_ACTION, "CT44-0001", ActionKind.CALL, scene.day(3)),
                        tuple(DueType.TASK, null, ActionKind.WRITE, scene.day(5)),
                        tuple(DueType.RESPONSE, "CT44-0001", null, scene.day(10)));
    }

    @Test
    void holdsForACampaignWhatIsDueInItWhoeverHasToDoItAndItsDays() {
        aDayOfTheCampaign();
        scene.task(scene.scene.olena(), 5);
        scene.scene.asMaksym();
        var token = scene.campaignFeed();

        var opened = door.open(token).orElseThrow();

        assertThat(opened.items()).extracting(FeedItem::caseId).containsExactly(scene.mine);
        assertThat(opened.days())
                .extracting(CampaignDay::month, CampaignDay::day)
                .containsExactly(tuple(5, 18));
        assertThat(opened.campaignKey()).isEqualTo("CT44");
    }

    /** So that calendar programs take it for the same thing on another day. */
    @Test
    void tellsOfAMovedDayAsALaterVersionOfTheSame() {
        var token = scene.ownFeed();
        var before = items(token).getFirst();

        scene.step(scene.mine, 8);

        assertThat(items(token)).singleElement().satisfies(after -> {
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.version()).isGreaterThan(before.version());
            assertThat(after.dueOn()).isEqualTo(scene.day(8));
        });
    }

    @Test
    void reaches60DaysBackAnd400Ahead() {
        var token = scene.ownFeed();

        scene.step(scene.mine, -60);
        assertThat(items(token)).hasSize(1);
        scene.step(scene.mine, -61);
        assertThat(items(token)).isEmpty();
        scene.step(scene.mine, 400);
        assertThat(items(token)).hasSize(1);
        scene.step(scene.mine, 401);
        assertThat(items(token)).isEmpty();
    }

    @Test
    void losesWhatBecomesRestrictedAlsoToItsOwner() {
        var own = scene.ownFeed();
        var ofCampaign = scene.campaignFeed();

        hiddenCases.hide(scene.mine, scene.scene.lilia());

        assertThat(items(own)).isEmpty();
        assertThat(items(ofCampaign)).isEmpty();
    }

    @Test
    void isClosedWithTheAccount() {
        var own = scene.ownFeed();
        var ofCampaign = scene.campaignFeed();

        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", scene.scene.lilia().value())
                .update();

        assertThat(door.open(own)).isEmpty();
        assertThat(door.open(ofCampaign)).isEmpty();
    }

    @Test
    void losesTheCampaignWithTheTeam() {
        var own = scene.ownFeed();
        var ofCampaign = scene.campaignFeed();

        scene.leaveTeam(scene.scene.lilia());

        assertThat(items(own)).isEmpty();
        assertThat(door.open(ofCampaign)).isEmpty();
    }

    @Test
    void isClosedWithTheRole() {
        var own = scene.ownFeed();
        var ofCampaign = scene.campaignFeed();

        jdbc.sql("update app_user_role set role = 'ADMIN' where user_id = :id")
                .param("id", scene.scene.lilia().value())
                .update();

        assertThat(door.open(own)).isEmpty();
        assertThat(door.open(ofCampaign)).isEmpty();
    }

    @Test
    void holdsNothingOfACampaignThatWasArchived() {
        aDayOfTheCampaign();
        var ofCampaign = scene.campaignFeed();

        jdbc.sql("update campaign set archived_at = now() where id = :id")
                .param("id", scene.scene.campaign().value())
                .update();

        assertThat(door.open(ofCampaign)).hasValueSatisfying(feed -> {
            assertThat(feed.items()).isEmpty();
            assertThat(feed.days()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or true --", "\u0000", "ключ"})
    void opensNothingForWhatIsNoToken(String text) {
        scene.ownFeed();

        assertThat(door.open(text)).isEmpty();
    }

    @Test
    void isNotGuessed() {
        scene.ownFeed();
        scene.campaignFeed();
        cast.leave();

        int hits = 0;
        for (int i = 0; i < GUESSES; i++) {
            hits += door.open(FeedToken.random().secret()).isPresent() ? 1 : 0;
        }

        System.out.println("E21 guesses at the door: " + GUESSES + ", hits: " + hits);
        assertThat(hits).isZero();
    }

    /** The program has no session, and whoever has one does not lose it by asking. */
    @Test
    void asksInTheNameOfItsOwnerAndOfNobodyElse() {
        var token = scene.ownFeed();
        cast.leave();
        assertThat(items(token)).hasSize(1);
        assertThat(access.userIfAny()).isEmpty();

        scene.scene.asStranger();

        assertThat(items(token)).hasSize(1);
        assertThat(access.user()).isEqualTo(scene.scene.stranger());
    }

    @Test
    void remembersTheHourOfTheLastVisitAndTellsTheAuditNothing() {
        var token = scene.ownFeed();
        long before = entries();

        items(token);
        items(token);

        assertThat(feeds.mine().getFirst().lastFetchedAt()).isEqualTo(hour());
        assertThat(entries()).isEqualTo(before);
    }

    /** By Olena, who stays signed in. */
    private void aDayOfTheCampaign() {
        scene.scene.asCoordinator();
        days.add(
                scene.scene.campaign(),
                new CampaignDay(Ids.next(), 5, 18, null, "Remembrance", "Пам’ять", 1944, true, null));
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    private List<FeedItem> items(String token) {
        return door.open(token).orElseThrow().items();
    }
}
