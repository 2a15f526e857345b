/**
 * The bodies that a campaign can address: parliaments with their chambers and committees, assemblies, governments. A tree;
 * every state has one parliament with one or more chambers, also when there is only one, and screens fold the two. Facts
 * carry their sources; what nobody compared with one is <em>not checked</em>. The register belongs to all campaigns.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access"})
package org.demarche.core.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
