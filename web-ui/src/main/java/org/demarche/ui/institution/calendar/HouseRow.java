package org.demarche.ui.institution.calendar;

import org.demarche.core.institution.HouseCalendar;
import org.demarche.core.institution.InstitutionRow;

/** A house, or a committee, with its calendar. */
record HouseRow(InstitutionRow house, HouseCalendar calendar) {}
