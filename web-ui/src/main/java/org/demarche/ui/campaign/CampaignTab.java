package org.demarche.ui.campaign;

import java.util.Arrays;
import java.util.Locale;
import org.demarche.core.base.Refused;

/** The pages of a campaign. */
enum CampaignTab {
    ASKS,
    TEAM,
    TARGETS,
    PLAYBOOK,
    DATES,
    REMINDERS;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refused not found, for a page that does not exist */
    static CampaignTab of(String path) {
        return Arrays.stream(values())
                .filter(tab -> tab.path().equals(path))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
