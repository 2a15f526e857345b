package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A banner on a page: what is the matter in bold, then what it means and what to do. */
public class Note extends Div {

    private final Div text = new Div();

    public Note(Tone tone, Icon icon, String matter, String meaning) {
        text.addClassName("dm-grow");
        text.add(new Strong(matter), new Text(" " + meaning));
        add(icon.create(), text);
        addClassName("dm-note");
        if (tone != Tone.PLAIN) {
            addClassName(tone.look());
        }
    }

    public static Note risk(String matter, String meaning) {
        return new Note(Tone.RISK, Icon.WARN, matter, meaning);
    }

    public static Note sky(Icon icon, String matter, String meaning) {
        return new Note(Tone.SKY, icon, matter, meaning);
    }

    /** What failed, that nothing is lost and what to do; it is announced at once. Errors never come as a toast. */
    public static Note error(String failed, String help) {
        var note = new Note(Tone.LATE, Icon.LATE, failed, help);
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    /** A link or a {@link WhyButton} in the same line. */
    public Note inline(Component component) {
        text.add(new Text(" "), component);
        return this;
    }

    public Note actions(Component... buttons) {
        var row = new Span(buttons);
        row.addClassNames("dm-row", "dm-wrap");
        text.add(new Div(row));
        return this;
    }
}
