package org.demarche.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.core.contact.PersonId;
import org.demarche.core.find.InstitutionCase;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.Tone;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** A contact: names, where they are and were, how to reach them, the cases they appear in, and where all this is from. */
@Route(ContactNavigation.PATH + "/:id")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class PersonView extends Main implements HasCrumbs, BeforeEnterObserver {

    private final transient PersonFile.Reader reader;
    private final transient ContactForms forms;
    private final transient MembershipForms memberships;
    private final transient Formats formats;
    private transient PersonFile file;

    PersonView(PersonFile.Reader reader, ContactForms forms, MembershipForms memberships, OwnFormats formats) {
        this.reader = reader;
        this.forms = forms;
        this.memberships = memberships;
        this.formats = formats.get();
        addClassName("dm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PersonId.of(event.getRouteParameters().get("id").orElse("")));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation("contact.list.title"), ContactNavigation.list()), Crumb.here(file.name()));
    }

    private void show(PersonId id) {
        file = reader.read(id, getLocale());
        removeAll();
        var left = new Div(
                new MembershipsCard(file, memberships, forms.mayKeep(), formats, this::reload),
                ChannelsCard.of(id, file.channels(), forms, formats, this::reload));
        left.addClassName("dm-stack");
        var right = new Div(about(), cases());
        right.addClassName("dm-stack");
        var columns = new Div(left, right);
        columns.addClassNames("dm-cols", "day");
        add(header(), columns);
    }

    private void reload() {
        show(file.person().id());
    }

    private Component header() {
        var header = new PageHeader(file.name());
        var own = file.person().facts().name();
        if (!own.equals(file.name())) {
            header.sub(own);
        }
        if (file.person().facts().doNotContact()) {
            header.actions(new Mark(Tone.LATE, Icon.LATE, getTranslation("contact.do-not-contact")));
        }
        if (file.person().archived()) {
            header.actions(new Mark(Tone.PLAIN, getTranslation("contact.archived")));
        }
        if (forms.mayKeep()) {
            var id = file.person().id();
            header.actions(new Button(
                    getTranslation("contact.edit"), Icon.EDIT.create(), _ -> forms.editPerson(id, this::reload)));
            header.actions(
                    file.person().archived()
                            ? new Button(getTranslation("contact.restore"), _ -> forms.restorePerson(id, this::reload))
                            : new Button(
                                    getTranslation("contact.archive"), _ -> forms.archivePerson(id, this::reload)));
        }
        return header;
    }

    private Component about() {
        var facts = file.person().facts();
        var list = new FactList();
        facts.names()
                .forEach(name -> list.fact(
                        getTranslation(
                                "contact.name.in", Locale.of(name.language()).getDisplayLanguage(getLocale())),
                        name.name()));
        list.fact(
                getTranslation("contact.form.languages"),
                facts.languages().stream()
                        .map(code -> Locale.of(code).getDisplayLanguage(getLocale()))
                        .collect(Collectors.joining(", ")));
        list.fact(getTranslation("contact.form.basis"), getTranslation("contact.lawful-basis." + facts.lawfulBasis()));
        list.fact(getTranslation("contact.form.note"), facts.note());
        var source = file.person().source();
        list.fact(getTranslation("form.source"), source.note());
        list.page(source.url());
        list.fact(
                getTranslation("form.source.checked-on"),
                source.checkedOn() == null ? getTranslation("contact.not-checked") : formats.day(source.checkedOn()));
        return new DmCard(getTranslation("contact.about"), list);
    }

    private Component cases() {
        return new DmCard(getTranslation("contact.cases"))
                .facts(
                        file.cases().stream()
                                .map(each -> new ListItem(link(each)))
                                .toList(),
                        getTranslation("contact.cases.none"));
    }

    private static Component link(InstitutionCase each) {
        var row = new Div(new Anchor(CaseNavigation.path(each.id()), each.reference()), new Span(each.stage()));
        row.addClassNames("dm-row", "dm-s");
        return row;
    }
}
