package org.demarche.ui.feed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import org.demarche.core.access.CampaignId;
import org.demarche.core.feed.FeedRow;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Strong;
import org.jspecify.annotations.Nullable;

/** One feed: what it is of, whether it has an address, and what can be done with that. */
class FeedLine extends ListItem {

    private final transient FeedsCard card;
    private final String title;
    private final Div words = new Div();
    private final Div line = new Div(words);

    /** One that is off. */
    FeedLine(FeedsCard card, String title, String holds, @Nullable CampaignId campaign) {
        this(card, title, holds);
        line.add(button("feed.make", Icon.PLUS, () -> card.make(title, campaign)));
    }

    /** One that has an address. */
    FeedLine(FeedsCard card, String title, String holds, FeedRow feed) {
        this(card, title, holds);
        words.add(grey(state(feed)));
        if (feed.campaignId() == null) {
            words.add(tasks(feed));
        }
        if (card.desk().feeds().allowed()) {
            line.add(button("feed.renew", Icon.SWAP, () -> card.renew(title, feed.id())));
        }
        line.add(button("feed.revoke", Icon.X, () -> card.revoke(title, feed.id())));
    }

    private FeedLine(FeedsCard card, String title, String holds) {
        this.card = card;
        this.title = title;
        words.add(new Div(new Strong(title)), grey(holds));
        words.addClassName("dm-grow");
        line.addClassNames("dm-row", "dm-wrap", "dm-feed");
        add(line);
    }

    private String state(FeedRow feed) {
        var formats = card.desk().formats().get();
        var made = formats.momentWithin(feed.madeAt());
        return feed.lastFetchedAt() == null
                ? getTranslation("feed.state.unread", made)
                : getTranslation("feed.state.read", made, formats.momentWithin(feed.lastFetchedAt()));
    }

    private Checkbox tasks(FeedRow feed) {
        var box = new Checkbox(getTranslation("feed.tasks"), feed.withTasks());
        box.addClassName("dm-feed-tasks");
        box.addValueChangeListener(change -> card.includeTasks(feed.id(), change.getValue()));
        return box;
    }

    private Button button(String deed, Icon icon, Runnable action) {
        var button = new Button(getTranslation(deed), icon.create(), _ -> action.run());
        button.setAriaLabel(getTranslation(deed + ".of", title));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Div grey(String words) {
        var grey = new Div(words);
        grey.addClassNames("dm-2", "dm-s");
        return grey;
    }
}
