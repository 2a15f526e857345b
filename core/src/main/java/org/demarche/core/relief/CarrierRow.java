package org.demarche.core.relief;

import java.time.LocalDate;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who carries something, with how much.
 *
 * @param cases open cases that they have any part in
 * @param working whether they are in a team of today and can sign in; who is not should carry nothing
 * @param awayUntil the last day of an absence for which work was handed over; null when there is none
 */
public record CarrierRow(
        UserId person,
        String name,
        int cases,
        int tasks,
        boolean working,
        @Nullable LocalDate awayUntil) {}
