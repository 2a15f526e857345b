/** The accounts of the product, for administrators. */
@NullMarked
package org.demarche.ui.user;

import org.jspecify.annotations.NullMarked;
