/**
 * The people that a campaign writes to and speaks with. A post exists whether somebody holds it or not; a membership says
 * who is where, from when until when, and by which source, and stays as history when it ends. Contact details belong to a
 * person or to an institution and know whether they still work. Who administers the system does not read this.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "institution"})
package org.demarche.core.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
