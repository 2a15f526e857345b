/**
 * The bell in the bar: how many notices wait, and what they are. Every open window of a person shows the same number, and
 * learns of a change when the deed is done, on whatever node that was. What is told is decided in {@code core.bell}.
 */
@NullMarked
package org.demarche.ui.bell;

import org.jspecify.annotations.NullMarked;
