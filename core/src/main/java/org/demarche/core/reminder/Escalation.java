package org.demarche.core.reminder;

import org.demarche.core.base.Refused;

/**
 * After how many days late the next person hears of it, each once.
 *
 * @param toCoordinator the coordinator of the case
 * @param toLead who leads the campaign; later than the coordinator
 */
public record Escalation(int toCoordinator, int toLead) {

    private static final int LATEST = 60;

    public Escalation {
        if (toCoordinator < 1 || toLead <= toCoordinator || toLead > LATEST) {
            throw new Refused("refused.reminder.escalation", LATEST);
        }
    }
}
