/** The find box in the bar above every page. */
@NullMarked
package org.demarche.ui.find;

import org.jspecify.annotations.NullMarked;
