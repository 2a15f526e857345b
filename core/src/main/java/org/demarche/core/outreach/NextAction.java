package org.demarche.core.outreach;

import java.time.LocalDate;
import org.demarche.core.base.Line;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next on a case.
 *
 * @param due in the zone of the institution
 * @param why why this day; null when nobody said
 * @param snoozedUntil not shown as to do before this day; the due day stays
 */
public record NextAction(
        ActionKind kind,
        String text,
        LocalDate due,
        @Nullable String why,
        @Nullable LocalDate snoozedUntil) {

    public static final int TEXT_LENGTH = 200;
    public static final int WHY_LENGTH = 500;

    public NextAction {
        text = Line.required(text, TEXT_LENGTH, "refused.case.next-action.text");
        var reason = Line.optional(why, WHY_LENGTH, "refused.case.next-action.why");
        why = reason.isEmpty() ? null : reason;
    }

    public static NextAction of(ActionKind kind, String text, LocalDate due, String why) {
        return new NextAction(kind, text, due, why, null);
    }

    NextAction snoozedUntil(@Nullable LocalDate day) {
        return new NextAction(kind, text, due, why, day);
    }
}
