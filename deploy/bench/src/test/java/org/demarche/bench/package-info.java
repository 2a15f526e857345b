/** How fast what is due becomes mail, with much beside it that is not due. */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
