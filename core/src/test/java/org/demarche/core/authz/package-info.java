/**
 * Executes {@code authz-matrix.yml} for the services and lists of core: every public method, everybody, every kind of
 * object, for real and on PostgreSQL.
 */
@NullMarked
package org.demarche.core.authz;

import org.jspecify.annotations.NullMarked;
