package org.demarche.ui.institution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.demarche.core.find.LastContact;
import org.demarche.ui.format.Formats;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Time;

/** What passed between us and the institution last; each leads to its case. */
class LastContactsCard extends DmCard {

    LastContactsCard(List<LastContact> contacts, Formats formats) {
        super("");
        setTitle(getTranslation("institution.page.last-contacts"), 2);
        facts(
                contacts.stream()
                        .map(contact -> new ListItem(row(contact, formats)))
                        .toList(),
                getTranslation("institution.page.last-contacts.none"));
    }

    private Component row(LastContact contact, Formats formats) {
        var kind = new Anchor(CaseNavigation.path(contact.caseId()), words(contact));
        kind.addClassNames("dm-name", "dm-b");
        var what = new Span(kind, new Span(" " + contact.text()));
        what.addClassNames("dm-grow", "dm-ellipsis");
        var where = new Span(contact.institution());
        where.addClassNames("dm-2", "no-m", "dm-nowrap");
        var when = new Time(formats.day(contact.onDay()), contact.onDay());
        when.addClassNames("dm-2", "dm-nowrap");
        var row = new Div(icon(contact.kind()).create(), what, where, when);
        row.addClassNames("dm-row", "dm-s");
        return row;
    }

    private String words(LastContact contact) {
        return contact.classification() != null
                ? getTranslation("institution.contact.RESPONSE." + contact.classification())
                : getTranslation("institution.contact." + contact.kind());
    }

    private static Icon icon(String kind) {
        return switch (kind) {
            case "CALL" -> Icon.PHONE;
            case "MEETING", "VISIT" -> Icon.MEET;
            case "LETTER" -> Icon.MAIL;
            case "DISPATCH" -> Icon.SEND;
            default -> Icon.REPLY;
        };
    }
}
