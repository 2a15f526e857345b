package org.demarche.ui.playbook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Function;
import org.demarche.core.playbook.Difference;
import org.demarche.core.playbook.PlaybookStep;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Tone;

/** A step that two versions have not alike, and in what it differs: as it was and as it is. */
class DifferenceLine extends ListItem {

    private final transient PlaybookWords words;

    DifferenceLine(PlaybookWords words, Difference difference) {
        this.words = words;
        var step = Objects.requireNonNullElse(difference.after(), difference.before());
        var title = new Span(words.title(step));
        title.addClassName("dm-b");
        var top = new Div(
                new Mark(
                        tone(difference.kind()),
                        getTranslation(
                                "playbook.difference." + difference.kind().name())),
                title);
        top.addClassNames("dm-row", "dm-wrap");
        add(top);
        if (difference.kind() == Difference.Kind.CHANGED) {
            compare(difference.before(), difference.after());
        } else {
            say(words.occasion(step.occasion()) + ", " + PlaybookWords.lower(words.rule(step)));
        }
    }

    private void compare(PlaybookStep before, PlaybookStep after) {
        if (!both(before, after, words::title)) {
            only(before, after, step -> step.words().title(), "playbook.versions.titles");
        }
        both(before, after, step -> words.occasion(step.occasion()));
        both(before, after, words::rule);
        both(
                before,
                after,
                step -> getTranslation("access.part." + step.assignee().name()));
        both(
                before,
                after,
                step -> getTranslation("playbook.until." + step.until().name()));
        both(
                before,
                after,
                step -> getTranslation("outreach.action-kind." + step.kind().name()));
        only(before, after, PlaybookStep::after, "playbook.versions.order");
        only(before, after, step -> step.words().hint(), "playbook.versions.hints");
        only(before, after, step -> step.words().links(), "playbook.versions.links");
    }

    /** @return whether they differ */
    private boolean both(PlaybookStep before, PlaybookStep after, Function<PlaybookStep, String> part) {
        var was = part.apply(before);
        var is = part.apply(after);
        if (!was.equals(is)) {
            say(getTranslation("playbook.apply.moved", was, is));
        }
        return !was.equals(is);
    }

    /** What is too long for two to stand in a line, or is said in the other language only. */
    private void only(PlaybookStep before, PlaybookStep after, Function<PlaybookStep, Object> part, String key) {
        if (!part.apply(before).equals(part.apply(after))) {
            say(getTranslation(key));
        }
    }

    private void say(String what) {
        var line = new Div(what);
        line.addClassNames("dm-s", "dm-2");
        add(line);
    }

    private static Tone tone(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> Tone.OK;
            case CHANGED -> Tone.SKY;
            case REMOVED -> Tone.RISK;
        };
    }
}
