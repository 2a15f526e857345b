package org.demarche.ui.institution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.demarche.core.contact.MembershipRow;
import org.demarche.ui.contact.ContactNavigation;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.PersonAvatar;

/** Everybody who is in the institution, or in a part of it, today. */
class PeopleCard extends DmCard {

    PeopleCard(List<MembershipRow> people, Formats formats) {
        super("");
        setTitle(getTranslation("institution.tab.PEOPLE"), 2);
        if (people.isEmpty()) {
            add(new EmptyState(
                    getTranslation("institution.people.none"), getTranslation("institution.people.none.next")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("dm-facts");
        people.forEach(person -> list.add(new ListItem(row(person, formats))));
        add(list);
    }

    private Component row(MembershipRow person, Formats formats) {
        var name = new Anchor(ContactNavigation.href(person.personId()), person.personName());
        name.addClassNames("dm-name", "dm-b");
        var post = new Span(person.post() == null ? "" : person.post());
        var what = new Span(name, new Span(" "), post);
        if (person.onBehalfOf() != null) {
            var group = new Span(" " + getTranslation("contact.on-behalf-of", person.onBehalfOf()));
            group.addClassName("dm-2");
            what.add(group);
        }
        what.addClassName("dm-grow");
        var where = new Span(person.institutionName());
        where.addClassNames("dm-2", "no-m");
        var since = new Span(
                person.fromOn() == null
                        ? ""
                        : getTranslation("institution.page.since", formats.partial(person.fromOn())));
        since.addClassNames("dm-2", "dm-nowrap");
        var row = new Div(new PersonAvatar(person.personName()), what, where, since);
        row.addClassNames("dm-row", "dm-s");
        return row;
    }
}
