/** Fills the demo with as many synthetic cases as asked, to see how it feels when it is full. */
@NullMarked
package org.demarche.demo.crowd;

import org.jspecify.annotations.NullMarked;
