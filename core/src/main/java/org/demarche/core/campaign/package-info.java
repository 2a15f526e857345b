/**
 * A campaign is a goal addressed to many institutions. It has a key that begins the references of its cases ({@code CT44}),
 * a stage model (the process every case goes through), asks (what is demanded; one of them is the principal one), days that
 * matter, and a team: who works on it, in which role, from when until when. The team decides who sees the campaign at all;
 * nobody gets a role in a team that their account does not have.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "institution"})
package org.demarche.core.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
