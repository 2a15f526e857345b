/**
 * The product with everything it needs: its own PostgreSQL, its own mail server, the demo profile. What {@code ./mvnw}
 * starts, and never part of a release: the released application does not know this module.
 */
@NullMarked
package org.demarche.demo;

import org.jspecify.annotations.NullMarked;
