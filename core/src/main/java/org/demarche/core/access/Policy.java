package org.demarche.core.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * Decides. Given somebody's roles in the campaign's team and their parts in the case, says whether an action is allowed;
 * given their roles from sign-in, which rights they have in the product as such. Nothing else in the product decides this:
 * services, lists and screens ask here, and {@code authz-matrix.yml} says what they must hear. An archived campaign is
 * read, exported, and taken up again; nothing else.
 */
public final class Policy {

    private static final Set<Action> STILL_IN_ARCHIVE = EnumSet.of(Action.READ, Action.EXPORT, Action.TAKE_UP);

    private Policy() {}

    /** @param archived whether the campaign is */
    public static boolean allows(Action action, boolean archived, Set<Role> rolesInCampaign, Set<Part> partsInCase) {
        return (!archived || STILL_IN_ARCHIVE.contains(action)) && allows(action, rolesInCampaign, partsInCase);
    }

    /** @param ceiling the roles from sign-in */
    public static boolean allows(Right right, Set<Role> ceiling) {
        return ceiling.stream().anyMatch(roles(right)::contains);
    }

    static Set<Role> roles(Right right) {
        return switch (right) {
            case BE_HERE, READ_REGISTER -> EnumSet.allOf(Role.class);
            case READ_CAMPAIGNS, READ_CONTACTS -> EnumSet.of(Role.STAFF, Role.COORDINATOR, Role.LEADERSHIP);
            case WORK_ON_CASES, KEEP_CONTACTS -> EnumSet.of(Role.STAFF, Role.COORDINATOR);
            case KEEP_INSTITUTIONS -> EnumSet.of(Role.STAFF, Role.COORDINATOR, Role.ADMIN);
            case OVERSEE_WORK, EXPORT -> EnumSet.of(Role.COORDINATOR, Role.LEADERSHIP);
            case FIND_COLLEAGUES -> EnumSet.of(Role.COORDINATOR, Role.ADMIN);
            case COORDINATE -> EnumSet.of(Role.COORDINATOR);
            case ADMINISTER -> EnumSet.of(Role.ADMIN);
        };
    }

    private static boolean allows(Action action, Set<Role> rolesInCampaign, Set<Part> partsInCase) {
        boolean staff = rolesInCampaign.contains(Role.STAFF);
        boolean coordinator = rolesInCampaign.contains(Role.COORDINATOR);
        return switch (action) {
            case READ -> staff || coordinator || rolesInCampaign.contains(Role.LEADERSHIP);
            case LOG -> staff || coordinator;
            case EDIT -> coordinator || staff && !partsInCase.isEmpty();
            case EXPORT -> coordinator || rolesInCampaign.contains(Role.LEADERSHIP);
            case ASSIGN, MANAGE, TAKE_UP -> coordinator;
        };
    }
}
