/** The overview: one page on which every number opens down to its rows. */
@NullMarked
package org.demarche.ui.report;

import org.jspecify.annotations.NullMarked;
