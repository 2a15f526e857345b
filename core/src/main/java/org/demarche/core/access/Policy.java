package org.demarche.core.access;

import java.util.Set;

/**
 * Decides. Given somebody's roles in the campaign's team and their parts in the case, says whether an action is allowed.
 * Nothing else in the product decides this.
 */
public final class Policy {

    private Policy() {}

    public static boolean allows(Action action, Set<Role> rolesInCampaign, Set<Part> partsInCase) {
        boolean staff = rolesInCampaign.contains(Role.STAFF);
        boolean coordinator = rolesInCampaign.contains(Role.COORDINATOR);
        return switch (action) {
            case READ -> staff || coordinator || rolesInCampaign.contains(Role.LEADERSHIP);
            case LOG -> staff || coordinator;
            case EDIT -> coordinator || staff && !partsInCase.isEmpty();
            case ASSIGN, MANAGE -> coordinator;
        };
    }
}
