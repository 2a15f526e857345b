/**
 * Who someone is and what they may do. The role from sign-in is a ceiling; the team of a campaign gives the actual role,
 * never above it; the assignment to a case adds what one person does there. {@link org.demarche.core.access.Policy} alone
 * decides, services and screens ask it. Open to all features.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.demarche.core.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
