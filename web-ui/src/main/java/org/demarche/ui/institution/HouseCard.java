package org.demarche.ui.institution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.demarche.core.contact.PostRow;
import org.demarche.core.find.InstitutionCase;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.outreach.Outcome;
import org.demarche.ui.contact.ContactNavigation;
import org.demarche.ui.format.Formats;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.OutcomeBadge;
import org.demarche.ui.part.OutcomeLook;
import org.demarche.ui.part.StageFill;
import org.demarche.ui.part.StageMark;

/** A chamber, or an assembly: its seats, its committees, who holds which post, and its cases. */
class HouseCard extends DmCard {

    private final InstitutionWords words;
    private final Formats formats;
    private final DescriptionList facts = new DescriptionList();

    HouseCard(InstitutionFile file, InstitutionRow house, InstitutionWords words, Formats formats) {
        super(house.name());
        this.words = words;
        this.formats = formats;
        var cases = file.cases().stream()
                .filter(each -> each.institutionId().equals(house.id()))
                .toList();
        if (house.nativeName() != null) {
            var own = new Div(house.nativeName());
            own.addClassNames("dm-2", "dm-s");
            own.getElement().setAttribute("lang", house.languages().getFirst());
            add(own);
        }
        if (file.hasRecognised(house)) {
            suffix(outcome(Outcome.RECOGNISED));
        } else {
            cases.stream().findFirst().ifPresent(each -> suffix(outcome(each.outcome())));
        }
        facts.addClassName("dm-dl");
        add(size(house, cases), facts);
        file.partsOf(house)
                .forEach(part -> fact(getTranslation("institution.institution-kind." + part.kind()), part(part)));
        file.postsOf(house).forEach(post -> fact(post.label(), holder(post)));
        cases.forEach(each -> fact(getTranslation("institution.page.case"), link(each)));
    }

    private Component size(InstitutionRow house, List<InstitutionCase> cases) {
        var role = house.chamberRole() == null
                ? getTranslation("institution.institution-kind." + house.kind())
                : getTranslation("institution.chamber-role." + house.chamberRole());
        var size = new Anchor(InstitutionNavigation.href(house.id()), role);
        size.addClassName("dm-name");
        var left = new Span(size, new Span(", " + words.seats(house.seats())));
        left.addClassName("dm-grow");
        var row = new Div(left);
        row.addClassNames("dm-row", "dm-wrap", "dm-s", "dm-house");
        cases.stream().findFirst().ifPresent(each -> row.add(stage(each)));
        return row;
    }

    private void fact(String term, Component description) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }

    private static Component part(InstitutionRow part) {
        var link = new Anchor(InstitutionNavigation.href(part.id()), part.name());
        link.addClassName("dm-name");
        var all = new Div(link);
        if (part.nativeName() != null) {
            var own = new Div(part.nativeName());
            own.addClassName("dm-2");
            own.getElement().setAttribute("lang", part.languages().getFirst());
            all.add(own);
        }
        return all;
    }

    private Component holder(PostRow post) {
        if (post.personId() == null) {
            var nobody = new Span(getTranslation("institution.page.nobody"));
            nobody.addClassName("dm-2");
            return nobody;
        }
        var link = new Anchor(ContactNavigation.href(post.personId()), post.personName());
        link.addClassName("dm-name");
        var all = new Span(link);
        if (post.since() != null) {
            var since = new Span(" " + getTranslation("institution.page.since", formats.partial(post.since())));
            since.addClassName("dm-2");
            all.add(since);
        }
        return all;
    }

    static Component link(InstitutionCase each) {
        return new Anchor(CaseNavigation.path(each.id()), each.reference() + " · " + each.campaign());
    }

    static StageMark stage(InstitutionCase each) {
        var fill = each.closed()
                ? each.outcome() == Outcome.RECOGNISED ? StageFill.RECOGNISED : StageFill.CLOSED
                : StageFill.ofPhase(each.phase());
        return new StageMark(fill, each.stage());
    }

    private OutcomeBadge outcome(Outcome outcome) {
        return new OutcomeBadge(OutcomeLook.of(outcome), getTranslation("outreach.outcome." + outcome));
    }
}
