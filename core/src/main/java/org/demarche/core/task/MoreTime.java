package org.demarche.core.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extension as somebody asks for it.
 *
 * @param days how many more, counted as the rule counts; 0 where it is until a day
 * @param toDay null where it is by days
 */
public record MoreTime(int days, @Nullable LocalDate toDay, String reason) {}
