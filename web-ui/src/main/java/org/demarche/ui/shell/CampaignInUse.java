package org.demarche.ui.shell;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.core.access.Access;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserService;
import org.demarche.core.campaign.CampaignList;
import org.demarche.core.campaign.CampaignRow;
import org.springframework.stereotype.Component;

/**
 * The campaign that the screens of this window show: the one that the address names ({@code ?campaign=CT44}), else the one
 * its user chose last, else the first that they are in the team of. A key out of reach counts as none.
 */
@Component
public class CampaignInUse {

    private final CampaignList campaigns;
    private final UserService users;
    private final Access access;

    CampaignInUse(CampaignList campaigns, UserService users, Access access) {
        this.campaigns = campaigns;
        this.users = users;
        this.access = access;
    }

    /** @return empty for who is in no team */
    public Optional<CampaignChoice> current() {
        var all = campaigns.find(access.scope(), true);
        return AskedCampaign.key(UI.getCurrent())
                .flatMap(key -> first(all, row -> row.key().equals(key)))
                .or(() -> remembered(all))
                .or(() -> first(all, row -> !row.archived()))
                .map(CampaignInUse::choice);
    }

    /** What a screen shows when there is no current campaign. */
    public NoCampaign none() {
        return new NoCampaign(access.may(Right.COORDINATE));
    }

    /** What can be chosen: the campaigns of the user that are not archived. */
    List<CampaignChoice> choices() {
        return campaigns.find(access.scope(), false).stream()
                .map(CampaignInUse::choice)
                .toList();
    }

    /** Remembers the campaign and shows the page again with it. */
    void choose(CampaignChoice choice) {
        users.workIn(choice.id());
        var window = UI.getCurrent();
        var where = AskedCampaign.location(window);
        if (AskedCampaign.key(window).isPresent()) {
            where.ifPresent(here -> window.getPage()
                    .setLocation("/"
                            + here.getPathWithQueryParameters()
                                    .substring(0, here.getPath().length())));
        } else {
            window.refreshCurrentRoute(true);
        }
    }

    private Optional<CampaignRow> remembered(List<CampaignRow> all) {
        return first(all, row -> !row.archived() && row.id().equals(users.me().campaign()));
    }

    private static Optional<CampaignRow> first(List<CampaignRow> all, Predicate<CampaignRow> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private static CampaignChoice choice(CampaignRow row) {
        return new CampaignChoice(row.id(), row.key(), row.name(UI.getCurrent().getLocale()));
    }
}
