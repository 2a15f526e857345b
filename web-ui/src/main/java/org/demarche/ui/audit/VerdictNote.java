package org.demarche.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.demarche.core.audit.Flaw;
import org.demarche.core.audit.Verdict;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.Tone;

/** What a verification found: whether the audit is as it was written, what is wrong, and what nothing can be said of. */
class VerdictNote extends Div {

    private final transient Formats formats;

    VerdictNote(Verdict verdict, Formats formats) {
        this.formats = formats;
        var waiting = verdict.waitingSince() == null
                ? getTranslation("audit.verdict.none-waiting")
                : getTranslation("audit.verdict.waiting", verdict.waiting(), formats.moment(verdict.waitingSince()));
        var anchors = verdict.anchors() == 0
                ? getTranslation("audit.verdict.no-anchors")
                : getTranslation("audit.verdict.anchors", verdict.anchors());
        var matter = verdict.intact()
                ? getTranslation("audit.verdict.intact", verdict.sealed(), verdict.seals())
                : getTranslation("audit.verdict.flawed", verdict.flaws().size());
        var note = verdict.intact()
                ? new Note(Tone.OK, Icon.OK, matter, waiting + " " + anchors)
                : Note.error(matter, waiting + " " + anchors);
        getElement().setAttribute("role", "status");
        add(note);
        if (!verdict.intact()) {
            var flaws = new UnorderedList();
            verdict.flaws().forEach(flaw -> flaws.add(new ListItem(words(flaw))));
            add(flaws);
        }
    }

    private String words(Flaw flaw) {
        return getTranslation(
                "audit.flaw." + flaw.kind(),
                Long.toString(flaw.seal()),
                flaw.from() == null ? getTranslation("audit.unknown") : formats.moment(flaw.from()),
                flaw.until() == null ? getTranslation("audit.unknown") : formats.moment(flaw.until()),
                flaw.entries());
    }
}
