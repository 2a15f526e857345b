package org.demarche.core.access;

import java.util.Set;

/**
 * What somebody may do in the product as such, whichever the campaign: given by the roles from sign-in, so a ceiling. What
 * they may do with one case or in one campaign is an {@link Action}, which the team decides. {@link Policy} says which roles
 * give which right; services declare the one they need by {@link Needs}, screens ask {@link Access#may}.
 */
public enum Right {
    /** Be here: one's own profile, drafts and columns. */
    BE_HERE,
    /** Read who is addressed and what was decided: parliaments, committees, recognitions. */
    READ_REGISTER,
    /** Correct institutions and their posts. */
    KEEP_INSTITUTIONS,
    /** Read about people in parliaments and how to reach them. */
    READ_CONTACTS,
    /** Correct what is known about them. */
    KEEP_CONTACTS,
    /** Read campaigns that one is in the team of: cases, tasks, reports. */
    READ_CAMPAIGNS,
    /** Work in them: log, plan, send, do tasks. */
    WORK_ON_CASES,
    /** See who carries what. */
    OVERSEE_WORK,
    /** Take lists away as files. */
    EXPORT,
    /** Find people of the organisation who have never signed in. */
    FIND_COLLEAGUES,
    /** Begin and shape campaigns, say who works on what, keep the register of decisions. */
    COORDINATE,
    /** Run the system: accounts and mail. */
    ADMINISTER;

    /** The roles that give it. */
    public Set<Role> roles() {
        return Policy.roles(this);
    }
}
