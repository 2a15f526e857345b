/** The calendar of a house on its page: the strip of sittings, the year in which days are entered, terms and the week. */
@NullMarked
package org.demarche.ui.institution.calendar;

import org.jspecify.annotations.NullMarked;
