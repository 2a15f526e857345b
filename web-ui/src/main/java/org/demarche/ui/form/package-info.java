/** What the forms of facts have in common: a dialog that keeps what was typed until it is saved, and the fields of a source. */
@NullMarked
package org.demarche.ui.form;

import org.jspecify.annotations.NullMarked;
