/** Brings the reference data into the register of institutions, and the invented people of the demo into its contacts. */
@NullMarked
package org.demarche.demo.register;

import org.jspecify.annotations.NullMarked;
