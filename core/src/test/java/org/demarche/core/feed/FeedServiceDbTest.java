package org.demarche.core.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Base64;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.StepUpNeeded;
import org.demarche.core.base.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class FeedServiceDbTest {

    private static final int BITS = 256;

    @Autowired
    private FeedService feeds;

    @Autowired
    private FeedDoor door;

    @Autowired
    private FeedScene scene;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void lilia() {
        scene.set();
    }

    @Test
    void isOffUntilItIsMade() {
        assertThat(feeds.mine()).isEmpty();

        scene.ownFeed();
        scene.campaignFeed();

        assertThat(feeds.mine())
                .extracting(FeedRow::campaignId)
                .containsExactlyInAnyOrder(null, scene.scene.campaign());
    }

    @Test
    void makesATokenOf256BitsAndKeepsItsHashOnly() {
        var token = scene.ownFeed();

        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(BITS / Byte.SIZE);
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        var kept = jdbc.sql("select row_to_json(f)::text from calendar_feed f")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(token).contains("token_hash");
        assertThat(FeedToken.random().toString()).isEqualTo("a token");
    }

    @Test
    void hasOneAddressAtATime() {
        var first = scene.ownFeed();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(scene::ownFeed)
                .extracting(Refused::key)
                .isEqualTo("refused.feed.there-already");

        var second = feeds.renew(feeds.mine().getFirst().id()).secret();

        assertThat(door.open(first)).isEmpty();
        assertThat(door.open(second)).isPresent();
    }

    @Test
    void opensNothingOnceRevoked() {
        var token = scene.ownFeed();
        var id = feeds.mine().getFirst().id();

        feeds.revoke(id);

        assertThat(door.open(token)).isEmpty();
        assertThat(feeds.mine()).isEmpty();
    }

    @Test
    void takesARecentSignInToMakeAndToRenewAndNoneToGiveUp() {
        scene.ownFeed();
        var id = feeds.mine().getFirst().id();
        cast.provedAt(Instant.EPOCH);

        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(scene::campaignFeed);
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> feeds.renew(id));
        feeds.revoke(id);

        assertThat(feeds.mine()).isEmpty();
    }

    @Test
    void isNobodyElsesToSeeOrChange() {
        scene.ownFeed();
        var id = feeds.mine().getFirst().id();
        scene.scene.asCoordinator();

        assertThat(feeds.mine()).isEmpty();
        assertNotFound(() -> feeds.renew(id));
        assertNotFound(() -> feeds.revoke(id));
        assertNotFound(() -> feeds.includeTasks(id, true));
    }

    @Test
    void isForCampaignsThatOneIsIn() {
        scene.scene.asStranger();

        assertNotFound(scene::campaignFeed);
    }

    @Test
    void asksForTodosInTheFeedOfOnesOwnOnly() {
        scene.ownFeed();
        var own = feeds.mine().getFirst().id();
        feeds.includeTasks(own, true);
        assertThat(feeds.mine().getFirst().withTasks()).isTrue();
        feeds.revoke(own);

        scene.campaignFeed();

        assertNotFound(() -> feeds.includeTasks(feeds.mine().getFirst().id(), true));
    }

    @Test
    void isToldInTheAuditWithoutWhatOpensIt() {
        scene.ownFeed();
        var id = feeds.mine().getFirst().id();
        feeds.renew(id);
        feeds.revoke(id);

        var told = jdbc.sql("""
                        select kind || ' ' || use_case || coalesce(old_values::text, '') || coalesce(new_values::text, '')
                          from audit_entry where object_id = :id order by id""").param("id", id.value()).query(String.class).list();

        assertThat(told).hasSize(3).allSatisfy(entry -> assertThat(entry).doesNotContain("token", "hash"));
        assertThat(told.get(0)).startsWith("CREATED FeedService.makeOwn");
        assertThat(told.get(1)).startsWith("CHANGED FeedService.renew");
        assertThat(told.get(2)).startsWith("REMOVED FeedService.revoke");
    }

    private static void assertNotFound(Runnable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed::run)
                .extracting(Refused::kind)
                .isEqualTo(Refused.Kind.NOT_FOUND);
    }
}
