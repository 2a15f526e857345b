package org.demarche.ui.shell;

import org.demarche.core.access.CampaignId;

/**
 * A campaign that screens can show.
 *
 * @param key names it in addresses: {@code ?campaign=CT44}
 * @param name in the language of the window
 */
public record CampaignChoice(CampaignId id, String key, String name) {}
