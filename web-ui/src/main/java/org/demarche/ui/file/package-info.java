/** The one route by which files leave the product. */
@NullMarked
package org.demarche.ui.file;

import org.jspecify.annotations.NullMarked;
