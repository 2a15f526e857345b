package org.demarche.ui.part;

import com.vaadin.flow.component.html.Span;

/** Whether something is on track, at risk or late: a shape, then the words. */
public class HealthMark extends Span {

    private HealthMark(Tone tone, String words) {
        super(iconOf(tone).create(), new Span(words));
        addClassNames("dm-health", "dm-" + tone.look());
    }

    public static HealthMark ok(String words) {
        return new HealthMark(Tone.OK, words);
    }

    public static HealthMark risk(String words) {
        return new HealthMark(Tone.RISK, words);
    }

    public static HealthMark late(String words) {
        return new HealthMark(Tone.LATE, words);
    }

    /** @throws IllegalArgumentException when the tone is not OK, RISK or LATE */
    public static HealthMark of(Tone tone, String words) {
        return new HealthMark(tone, words);
    }

    static Icon iconOf(Tone tone) {
        return switch (tone) {
            case OK -> Icon.OK;
            case RISK -> Icon.WARN;
            case LATE -> Icon.LATE;
            case PLAIN -> Icon.CHECK;
            case SKY, GOLD, GOLD_EDGE, DASHED ->
                throw new IllegalArgumentException("Health is PLAIN, OK, RISK or LATE, not " + tone);
        };
    }
}
