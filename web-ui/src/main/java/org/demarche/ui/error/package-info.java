/** The pages that stand where another one cannot. */
@NullMarked
package org.demarche.ui.error;

import org.jspecify.annotations.NullMarked;
