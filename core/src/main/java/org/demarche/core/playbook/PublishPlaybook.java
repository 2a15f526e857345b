package org.demarche.core.playbook;

import java.util.List;
import org.demarche.core.access.CampaignId;

/**
 * The next version of a playbook.
 *
 * @param basedOn the number of the version that was edited; 0 for the first
 * @param note what is new; may be empty
 */
public record PublishPlaybook(CampaignId campaign, int basedOn, String note, List<PlaybookStep> steps) {

    public PublishPlaybook {
        steps = List.copyOf(steps);
    }
}
