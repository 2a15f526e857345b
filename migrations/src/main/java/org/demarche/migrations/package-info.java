/** The database, change by change, and the mark that keeps demo and real work apart. */
@NullMarked
package org.demarche.migrations;

import org.jspecify.annotations.NullMarked;
