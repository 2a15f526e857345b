package org.demarche.ui.feed;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.CampaignRow;
import org.demarche.core.feed.FeedId;
import org.demarche.core.feed.FeedRow;
import org.demarche.core.feed.FeedToken;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;

/** What calendar programs may read of somebody's work: each feed can be made, renewed and revoked here, by its owner alone. */
public class FeedsCard extends DmCard {

    private final transient FeedDesk desk;
    private final Attempt attempt = new Attempt();
    private final UnorderedList rows = new UnorderedList();

    public FeedsCard(FeedDesk desk) {
        super("");
        this.desk = desk;
        setTitle(getTranslation("feed.card"), 2);
        rows.addClassName("dm-plain");
        var words = new Div(words("feed.card.what"), words("feed.card.never"), attempt);
        words.addClassNames("dm-stack", "tight", "dm-feed-words");
        if (!desk.feeds().allowed()) {
            words.add(Note.sky(
                    Icon.PAUSE,
                    getTranslation("feed.card.switched-off"),
                    getTranslation("feed.card.switched-off.meaning")));
        }
        add(words, rows);
        flush();
        show();
    }

    private void show() {
        rows.removeAll();
        var feeds = desk.feeds().mine();
        var campaigns = desk.campaigns().find(desk.access().scope(), true);
        line(feeds, null, getTranslation("feed.mine"), getTranslation("feed.mine.holds"), true);
        for (var campaign : campaigns) {
            line(feeds, campaign.id(), name(campaign), getTranslation("feed.campaign.holds"), !campaign.archived());
        }
        var known = new ArrayList<@Nullable CampaignId>(
                campaigns.stream().map(CampaignRow::id).toList());
        known.add(null);
        feeds.stream()
                .filter(feed -> !known.contains(feed.campaignId()))
                .forEach(feed -> rows.add(
                        new FeedLine(this, getTranslation("feed.left"), getTranslation("feed.left.holds"), feed)));
    }

    /** @param offered whether one can be made that is not there */
    private void line(List<FeedRow> feeds, @Nullable CampaignId campaign, String title, String holds, boolean offered) {
        var feed = feeds.stream()
                .filter(each -> Objects.equals(each.campaignId(), campaign))
                .findFirst();
        if (feed.isPresent()) {
            rows.add(new FeedLine(this, title, holds, feed.get()));
        } else if (offered && desk.feeds().allowed()) {
            rows.add(new FeedLine(this, title, holds, campaign));
        }
    }

    FeedDesk desk() {
        return desk;
    }

    void make(String title, @Nullable CampaignId campaign) {
        secret(
                title,
                () -> campaign == null ? desk.feeds().makeOwn() : desk.feeds().makeFor(campaign));
    }

    void renew(String title, FeedId feed) {
        Confirm.of(getTranslation("feed.renew.question", title), getTranslation("feed.renew.meaning"))
                .ask(
                        getTranslation("feed.renew"),
                        () -> secret(title, () -> desk.feeds().renew(feed)));
    }

    void revoke(String title, FeedId feed) {
        Confirm.of(getTranslation("feed.revoke.question", title), getTranslation("feed.revoke.meaning"))
                .ask(
                        getTranslation("feed.revoke"),
                        () -> deed(() -> {
                            desk.feeds().revoke(feed);
                            Toast.show(getTranslation("feed.revoked"));
                        }));
    }

    void includeTasks(FeedId feed, boolean wanted) {
        deed(() -> desk.feeds().includeTasks(feed, wanted));
    }

    /** Asks first whether it is really them: whoever has the address reads on without signing in. */
    private void secret(String title, Supplier<FeedToken> making) {
        attempt.run(() -> desk.stepUp()
                .then(() -> deed(() -> {
                    var address = desk.address().of(making.get());
                    new FeedAddressDialog(title, address).open();
                })));
    }

    private void deed(Runnable deed) {
        attempt.run(deed);
        show();
    }

    private String name(CampaignRow campaign) {
        return campaign.key() + " · " + campaign.name(getLocale());
    }

    private Div words(String key) {
        var words = new Div(getTranslation(key));
        words.addClassNames("dm-2", "dm-s");
        return words;
    }
}
