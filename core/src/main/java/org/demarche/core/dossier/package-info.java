/**
 * What a campaign sends: packages of documents, each document in the languages it exists in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "campaign"})
package org.demarche.core.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
