/** The register of adopted acts: the list, one act beside it, and what coordinators do with it. */
@NullMarked
package org.demarche.ui.decision;

import org.jspecify.annotations.NullMarked;
