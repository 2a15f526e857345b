package org.demarche.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.core.feed.FeedDoor;
import org.demarche.core.feed.FeedRow;
import org.demarche.core.feed.FeedService;
import org.demarche.ui.CampaignScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FeedsCardViewTest extends CampaignScene {

    private static final String MINE = "What I have to do";

    @Autowired
    private FeedService feeds;

    @Autowired
    private FeedDoor door;

    private final String key = newKey();
    private AppUser lilia;

    @BeforeEach
    void liliaOfACampaign() {
        lilia = signInAs("feed-lilia-" + key, Role.STAFF);
        signInAs("feed-olena-" + key, Role.COORDINATOR);
        begin(key);
        join(lilia, Role.STAFF);
        become(lilia);
    }

    @Test
    void showsAnAddressOnceAndItOpensTheFeed() {
        openProfile();

        press("Make an address: " + MINE);

        var address = find(TextField.class).withCaption("Address").single().getValue();
        assertThat(address).contains("/calendar/").endsWith(".ics");
        assertThat(door.open(token(address))).isPresent();
        press(find(Button.class)
                .from(find(Dialog.class).single())
                .withText("Close")
                .single());
        assertThat(find(TextField.class).withCaption("Address").exists()).isFalse();
        assertThat(text()).contains("Not read by a program yet").doesNotContain(token(address));
    }

    @Test
    void offersTheCampaignsThatOneIsIn() {
        openProfile();

        press("Make an address: " + key + " · Recognition");

        assertThat(feeds.mine()).extracting(FeedRow::campaignId).containsExactly(campaign);
    }

    @Test
    void asksFirstWhoOneIsWhenThatWasProvedLongAgo() {
        openProfile();
        provedLongAgo(lilia);

        press("Make an address: " + MINE);

        assertThat(feeds.mine()).isEmpty();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text()).contains("That was not done.");
    }

    @Test
    void renewsAnAddressAfterAsking() {
        var first = feeds.makeOwn().secret();
        openProfile();

        press("Renew the address: " + MINE);
        assertThat(door.open(first)).isPresent();
        test(find(ConfirmDialog.class).single()).reject();

        var second = find(TextField.class).withCaption("Address").single().getValue();
        assertThat(door.open(first)).isEmpty();
        assertThat(door.open(token(second))).isPresent();
    }

    @Test
    void revokesAnAddressAfterAsking() {
        var token = feeds.makeOwn().secret();
        openProfile();

        press("Revoke the address: " + MINE);
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(door.open(token)).isEmpty();
        assertThat(find(Button.class).withText("Make address").all()).hasSize(2);
    }

    @Test
    void addsTodosForWhoWantsThem() {
        feeds.makeOwn();
        openProfile();

        test(find(Checkbox.class)
                        .withCaption("Also as to-dos, for programs that list them")
                        .single())
                .click();

        assertThat(feeds.mine().getFirst().withTasks()).isTrue();
    }

    @Test
    void letsOneRevokeTheFeedOfACampaignThatWasLeft() {
        feeds.makeFor(campaign);
        jdbc.sql("update team_member set from_on = '2020-01-01', until_on = '2020-12-31' where user_id = ?")
                .param(lilia.id().value())
                .update();
        openProfile();

        press("Revoke the address: A campaign that you are no longer in");
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(feeds.mine()).isEmpty();
    }

    @Test
    void isNothingForWhoReadsNoCampaigns() {
        signInAs("feed-root-" + key, Role.ADMIN);
        openProfile();

        assertThat(text()).doesNotContain("Calendar feeds");
    }

    private void openProfile() {
        navigate("profile", Main.class);
    }

    private void press(String name) {
        press(find(Button.class)
                .withCondition(button -> button.getAriaLabel().orElse("").equals(name))
                .single());
    }

    private void press(Button button) {
        test(button).click();
    }

    private static String token(String address) {
        return URI.create(address).getPath().replaceFirst(".*/", "").replace(".ics", "");
    }
}
