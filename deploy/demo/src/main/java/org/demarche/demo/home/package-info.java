/**
 * The folder everything of an installation lies in ({@code DEMARCHE_HOME}), and the sentence that says why a start is
 * not possible.
 */
@NullMarked
package org.demarche.demo.home;

import org.jspecify.annotations.NullMarked;
