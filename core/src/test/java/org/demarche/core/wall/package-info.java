/** Whether the wall holds: lists against an oracle, the database alone, connections that are lent and given back. */
@NullMarked
package org.demarche.core.wall;

import org.jspecify.annotations.NullMarked;
