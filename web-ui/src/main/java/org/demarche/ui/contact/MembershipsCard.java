package org.demarche.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.demarche.core.contact.MembershipRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.institution.InstitutionNavigation;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;

/** Where somebody is and was, each with its source; what lasts comes first. */
class MembershipsCard extends DmCard {

    private final transient MembershipForms forms;
    private final transient Formats formats;
    private final transient Runnable changed;
    private final boolean mayKeep;

    MembershipsCard(PersonFile file, MembershipForms forms, boolean mayKeep, Formats formats, Runnable changed) {
        super("");
        this.forms = forms;
        this.mayKeep = mayKeep;
        this.formats = formats;
        this.changed = changed;
        setTitle(getTranslation("contact.memberships"), 2);
        if (mayKeep) {
            suffix(small("contact.membership.add", () -> forms.add(file.person().id(), changed)));
        }
        facts(
                file.memberships().stream().map(each -> new ListItem(row(each))).toList(),
                getTranslation("contact.memberships.none"));
    }

    private Component row(MembershipRow each) {
        var row = new Div(what(each), grey(period(each), "dm-nowrap"));
        row.addClassNames("dm-row", "dm-wrap", "dm-s");
        if (mayKeep && each.present()) {
            row.add(small("contact.membership.end", () -> forms.end(each.id(), changed)));
        }
        if (mayKeep) {
            row.add(new IconButton(
                    Icon.EDIT,
                    getTranslation("contact.membership.edit.name", each.institutionName()),
                    () -> forms.edit(each.id(), changed)));
        }
        return row;
    }

    private Component what(MembershipRow each) {
        var place = new Anchor(InstitutionNavigation.href(each.institutionId()), each.institutionName());
        place.addClassName("dm-name");
        var post = new Span(each.post() == null ? getTranslation("contact.member") : each.post());
        post.addClassName("dm-b");
        var what = new Div(post, new Span(", "), place);
        if (each.parentName() != null) {
            what.add(grey(", " + each.parentName()));
        }
        if (each.onBehalfOf() != null) {
            what.add(grey(" " + getTranslation("contact.on-behalf-of", each.onBehalfOf())));
        }
        var all = new Div(what, source(each));
        all.addClassName("dm-grow");
        return all;
    }

    private Component source(MembershipRow each) {
        var words = getTranslation("contact.source", each.sourceNote());
        if (each.sourceUrl() == null) {
            return new Div(grey(words, "dm-xs"));
        }
        var link = new Anchor(each.sourceUrl(), words);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("dm-xs");
        return new Div(link);
    }

    private String period(MembershipRow each) {
        if (each.fromOn() == null && each.untilOn() == null) {
            return getTranslation(each.present() ? "contact.period.now" : "contact.period.past");
        }
        if (each.untilOn() == null && each.fromOn() != null) {
            return getTranslation("contact.period.since", formats.partial(each.fromOn()));
        }
        var from = each.fromOn() == null ? "?" : formats.partial(each.fromOn());
        return getTranslation("contact.period", from, each.untilOn() == null ? "" : formats.partial(each.untilOn()));
    }

    private static Span grey(String words, String... looks) {
        var grey = new Span(words);
        grey.addClassName("dm-2");
        grey.addClassNames(looks);
        return grey;
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
