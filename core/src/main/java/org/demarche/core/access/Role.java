package org.demarche.core.access;

/** What someone does here. A person may have several. */
public enum Role {
    /** Manages the outreach: works cases, logs what happened. */
    STAFF,
    /** Assigns, moves and manages within campaigns. */
    COORDINATOR,
    /** Reads everything of its campaigns and changes nothing. */
    LEADERSHIP,
    /** Runs the system: users and mail. No access to cases by this role. */
    ADMIN;

    /** The roles that somebody can have in the team of a campaign. */
    public boolean worksInCampaigns() {
        return this != ADMIN;
    }

    /** As Spring Security names it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
