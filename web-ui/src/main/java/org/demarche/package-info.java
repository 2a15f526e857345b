/** The application: starts here, with the screens of {@code org.demarche.ui} over the features of core. */
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
