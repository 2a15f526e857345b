package org.demarche.core.access;

import java.util.Set;

/**
 * Decides. Given somebody's roles in the campaign's team and their parts in the case, says whether an action is allowed.
 * Nothing else in the product decides this. An archived campaign is read, and taken up again; nothing else.
 */
public final class Policy {

    private Policy() {}

    /** @param archived whether the campaign is */
    public static boolean allows(Action action, boolean archived, Set<Role> rolesInCampaign, Set<Part> partsInCase) {
        return (!archived || action == Action.READ || action == Action.TAKE_UP)
                && allows(action, rolesInCampaign, partsInCase);
    }

    private static boolean allows(Action action, Set<Role> rolesInCampaign, Set<Part> partsInCase) {
        boolean staff = rolesInCampaign.contains(Role.STAFF);
        boolean coordinator = rolesInCampaign.contains(Role.COORDINATOR);
        return switch (action) {
            case READ -> staff || coordinator || rolesInCampaign.contains(Role.LEADERSHIP);
            case LOG -> staff || coordinator;
            case EDIT -> coordinator || staff && !partsInCase.isEmpty();
            case ASSIGN, MANAGE, TAKE_UP -> coordinator;
        };
    }
}
