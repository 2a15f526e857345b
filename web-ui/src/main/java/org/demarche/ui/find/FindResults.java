package org.demarche.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.CaseId;
import org.demarche.core.contact.PersonId;
import org.demarche.core.find.Found;
import org.demarche.core.find.FoundKind;
import org.demarche.core.institution.InstitutionId;
import org.demarche.ui.contact.ContactNavigation;
import org.demarche.ui.institution.InstitutionNavigation;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.CountryTile;
import org.demarche.ui.part.PersonAvatar;

/** What was found, in groups; every entry is a link. */
class FindResults extends Div {

    private static final int NONE = -1;

    private final List<Anchor> options = new ArrayList<>();
    private int active = NONE;

    FindResults(String id) {
        setId(id);
        addClassName("dm-find-list");
        getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("find.results"));
    }

    void show(String text, List<Found> found) {
        clear();
        for (var kind : FoundKind.values()) {
            var ofKind = found.stream().filter(each -> each.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                add(group(kind, ofKind));
            }
        }
        if (found.isEmpty()) {
            var none = new Div(getTranslation("find.none", text));
            none.addClassNames("dm-2", "dm-s");
            none.getElement().setAttribute("role", "status");
            add(none);
        }
    }

    void clear() {
        removeAll();
        options.clear();
        active = NONE;
    }

    /** Marks the next or the previous entry; after the last comes the first. */
    void move(int step) {
        if (options.isEmpty()) {
            return;
        }
        active = active == NONE && step < 0 ? options.size() - 1 : Math.floorMod(active + step, options.size());
        for (int i = 0; i < options.size(); i++) {
            options.get(i).getElement().setAttribute("aria-selected", Boolean.toString(i == active));
        }
    }

    Optional<String> active() {
        return active == NONE ? Optional.empty() : options.get(active).getId();
    }

    /** Where Enter leads. */
    Optional<String> chosen() {
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(options.get(Math.max(active, 0)).getHref());
    }

    List<String> words() {
        return options.stream()
                .map(option -> option.getElement().getTextRecursively())
                .toList();
    }

    private Component group(FoundKind kind, List<Found> found) {
        var name = new Div(getTranslation("find.group." + kind));
        name.addClassNames("dm-2", "dm-xs", "dm-find-group");
        name.getElement().setAttribute("role", "presentation");
        var group = new Div(name);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name.getText());
        found.forEach(each -> group.add(option(each)));
        return group;
    }

    private Anchor option(Found each) {
        var title = new Span(each.title());
        title.addClassName("dm-b");
        var detail = new Span(detail(each));
        detail.addClassNames("dm-2", "dm-ellipsis");
        var option = new Anchor(
                href(each),
                each.kind() == FoundKind.PERSON
                        ? new PersonAvatar(each.title())
                        : new CountryTile(each.country() == null ? "INT" : each.country()),
                title,
                detail);
        option.setId("dm-found-" + options.size());
        option.addClassNames("dm-row", "dm-s");
        option.getElement()
                .setAttribute("role", "option")
                .setAttribute("aria-selected", "false")
                .setAttribute("tabindex", "-1");
        options.add(option);
        return option;
    }

    private static String detail(Found each) {
        return each.countryName() == null || each.kind() == FoundKind.CASE
                ? each.detail()
                : each.detail().isEmpty() ? each.countryName() : each.detail() + ", " + each.countryName();
    }

    private static String href(Found each) {
        return switch (each.kind()) {
            case CASE -> CaseNavigation.path(new CaseId(each.id()));
            case INSTITUTION -> InstitutionNavigation.href(new InstitutionId(each.id()));
            case PERSON -> ContactNavigation.href(new PersonId(each.id()));
        };
    }
}
