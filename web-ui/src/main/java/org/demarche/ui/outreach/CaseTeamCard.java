package org.demarche.ui.outreach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.Action;
import org.demarche.core.outreach.AssignmentRow;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.PersonAvatar;

/** Who works on a case, and who did before. */
class CaseTeamCard extends DmCard {

    private final CaseWords words;
    private final CaseActions actions;
    private final boolean mayAssign;

    CaseTeamCard(List<AssignmentRow> assignments, CaseWords words, CaseActions actions, Set<Action> allowed) {
        super(words.text("outreach.team.title"));
        this.words = words;
        this.actions = actions;
        this.mayAssign = allowed.contains(Action.ASSIGN);
        if (mayAssign) {
            var assign = new Button(words.text("outreach.assign.do"), Icon.PLUS.create(), _ -> actions.assign());
            assign.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            suffix(assign);
        }
        var held = assignments.stream().filter(each -> each.untilAt() == null).toList();
        held.forEach(each -> add(present(each)));
        if (held.isEmpty()) {
            var nobody = new Paragraph(words.text("outreach.team.nobody"));
            nobody.addClassNames("dm-s", "dm-2");
            add(nobody);
        }
        earlier(assignments.stream().filter(each -> each.untilAt() != null).toList());
    }

    private Pair present(AssignmentRow row) {
        var who = new Span(new PersonAvatar(row.name()), Pair.words(row.name(), "dm-b"));
        who.addClassName("dm-row");
        var part = new Span(Pair.words(words.of("access.part", row.part()), "dm-2"));
        part.addClassName("dm-row");
        if (mayAssign) {
            part.add(new IconButton(
                    Icon.X, words.text("outreach.team.release", row.name()), () -> actions.release(row)));
        }
        return new Pair(who, part);
    }

    private void earlier(List<AssignmentRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var list = new Div();
        rows.forEach(row -> list.add(new Pair(
                words.text("outreach.team.was", words.of("access.part", row.part()), row.name()),
                words.text(
                        "outreach.team.span",
                        words.formats().moment(row.fromAt()),
                        words.formats().moment(row.untilAt())))));
        add(new Details(words.text("outreach.team.earlier", rows.size()), list));
    }
}
