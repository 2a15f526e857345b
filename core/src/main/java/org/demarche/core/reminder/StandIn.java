package org.demarche.core.reminder;

import java.time.LocalDate;

/** Somebody whose reminders one gets from day to day. */
public record StandIn(String name, LocalDate from, LocalDate until) {}
