/** Real parts for tests: PostgreSQL with the product's migrations. Never part of a release. */
@NullMarked
package org.demarche.testing;

import org.jspecify.annotations.NullMarked;
