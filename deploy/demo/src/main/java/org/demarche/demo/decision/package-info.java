/** The recognitions so far, from the reference data: facts with their sources. */
@NullMarked
package org.demarche.demo.decision;

import org.jspecify.annotations.NullMarked;
