/**
 * Plays the campaign of the demo: everything that stands in its files is done by its people, through the services that the
 * screens use, in the order of time. So the demo holds nothing that the product would refuse.
 */
@NullMarked
package org.demarche.demo.play;

import org.jspecify.annotations.NullMarked;
