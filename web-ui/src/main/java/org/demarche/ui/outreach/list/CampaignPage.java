package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.ui.shell.CampaignChoice;
import org.demarche.ui.shell.Crumb;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the campaign in use shows: made once, and made anew when the address names another campaign.
 *
 * @param <T> what is shown
 */
class CampaignPage<T> {

    private final Main page;
    private final ListReads reads;
    private final Function<Surroundings, T> make;
    private @Nullable CampaignChoice campaign;
    private @Nullable T content;

    /** @param make puts the content into the page */
    CampaignPage(Main page, ListReads reads, Function<Surroundings, T> make) {
        this.page = page;
        this.reads = reads;
        this.make = make;
        page.addClassNames("dm-page", "fill");
        build();
    }

    List<Crumb> crumbs(String title) {
        return Trail.to(campaign, title);
    }

    /** Empty for who is in no campaign. */
    @Nullable
    T content() {
        return content;
    }

    void show(Consumer<T> how) {
        var current = reads.inUse().current().orElse(null);
        if (current != null && !current.equals(campaign)) {
            build();
        }
        if (content != null) {
            how.accept(content);
        }
    }

    private void build() {
        page.removeAll();
        campaign = reads.inUse().current().orElse(null);
        if (campaign == null) {
            page.add(reads.inUse().none());
        } else {
            content = make.apply(Surroundings.of(campaign, reads));
        }
    }
}
