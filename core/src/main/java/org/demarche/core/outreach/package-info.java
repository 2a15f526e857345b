/**
 * A case is one campaign and one institution. It is opened by a coordinator as planned, gets an owner, and moves through the
 * stages of the campaign's model until it is closed with an outcome; any move is allowed, one that goes back or skips says
 * why. It has one next action with a day at most, which somebody does, puts off or replaces. Things happen to it: calls,
 * meetings, letters, visits and notes are logged, sendings of the package are recorded with their proof, initiatives begin
 * and end. Every change leaves an entry in its timeline, in the transaction of the change.
 *
 * <p>Whoever wants to change a case asks {@link org.demarche.core.outreach.CaseAccess} for it first: a case that is missing
 * and one out of reach are answered alike.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "text",
            "sql",
            "access",
            "reminder",
            "outbox",
            "bell",
            "file",
            "institution",
            "contact",
            "campaign",
            "dossier"
        })
package org.demarche.core.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
