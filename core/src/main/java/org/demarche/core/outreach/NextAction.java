package org.demarche.core.outreach;

import java.time.LocalDate;
import org.demarche.core.base.Line;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next on a case.
 *
 * @param due in the zone of the institution
 * @param why why this day; null when nobody said
 * @param snoozedUntil not shown as to do before this day, wherever the due day moves
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

    /** The same on another day; one that was put off stays so. */
    NextAction on(LocalDate day) {
        return new NextAction(kind, text, day, why, snoozedUntil);
    }

    /** What is planned in place of another: where it is the same, on another day perhaps, it stays put off. */
    NextAction inPlaceOf(@Nullable NextAction before) {
        return before != null && kind == before.kind && text.equals(before.text)
                ? snoozedUntil(before.snoozedUntil)
                : this;
    }

    NextAction snoozedUntil(@Nullable LocalDate day) {
        return new NextAction(kind, text, due, why, day);
    }
}
