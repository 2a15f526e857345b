package org.demarche.ui.institution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.ui.contact.ChannelsCard;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.institution.calendar.CalendarAddress;
import org.demarche.ui.part.CountryTile;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.PageTabs;
import org.demarche.ui.part.Tone;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** A parliament, an assembly, or a part of one: what it is, whom to write to, what passed. */
@Route(InstitutionNavigation.PATH + "/:id")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP", "ADMIN"})
class InstitutionView extends Main implements HasCrumbs, BeforeEnterObserver {

    private final transient InstitutionFile.Reader reader;
    private final transient InstitutionDesk desk;
    private final transient Formats formats;
    private final transient InstitutionWords words;
    private transient InstitutionFile file;
    private InstitutionTab tab = InstitutionTab.PROFILE;
    private transient CalendarAddress calendar = CalendarAddress.of(QueryParameters.empty());

    InstitutionView(InstitutionFile.Reader reader, InstitutionDesk desk, OwnFormats formats) {
        this.reader = reader;
        this.desk = desk;
        this.formats = formats.get();
        words = new InstitutionWords(getLocale(), this.formats);
        addClassName("dm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var said = event.getLocation().getQueryParameters();
        tab = InstitutionTab.of(said);
        calendar = CalendarAddress.of(said);
        show(InstitutionId.of(event.getRouteParameters().get("id").orElse("")));
    }

    @Override
    public List<Crumb> crumbs() {
        var way = new ArrayList<Crumb>();
        way.add(new Crumb(getTranslation("institution.list.title"), InstitutionNavigation.list()));
        if (row().parent() != null && row().parentName() != null) {
            way.add(new Crumb(row().parentName(), InstitutionNavigation.href(row().parent())));
        }
        way.add(Crumb.here(row().name()));
        return way;
    }

    private InstitutionRow row() {
        return file.row();
    }

    private void show(InstitutionId id) {
        file = reader.read(id, getLocale());
        removeAll();
        add(
                header(),
                tabs(),
                switch (tab) {
                    case PROFILE -> profile();
                    case PEOPLE -> new PeopleCard(file.contacts().people(), formats);
                    case CALENDAR ->
                        desk.calendars().tab(InstitutionNavigation.href(id), file.calendars(), calendar, this::reload);
                    case CASES -> new CasesCard(file.cases());
                    case SOURCES -> new SourcesCard(file.institution(), formats);
                });
    }

    private void reload() {
        show(row().id());
    }

    private Component header() {
        var title = new PageHeader(row().name()).sub(words.line(row()));
        var tile = new CountryTile(InstitutionWords.code(row().country()));
        title.getElement().insertChild(0, tile.getElement());
        title.addClassName("dm-head-tile");
        recognised().ifPresent(title::beside);
        var checked = new Span(words.checked(row()));
        checked.addClassNames("dm-s", "dm-2");
        var history = new Anchor("parliaments/" + row().id() + "/history", getTranslation("audit.history.open"));
        title.actions(checked, history);
        if (file.institution().archived()) {
            title.actions(new Mark(Tone.PLAIN, getTranslation("institution.archived")));
        }
        if (desk.forms().mayKeep()) {
            title.actions(
                    new Button(getTranslation("institution.edit"), Icon.EDIT.create(), _ -> desk.forms()
                            .edit(row().id(), this::reload)),
                    menu());
        }
        return title;
    }

    /** How many of its chambers have recognised; empty where none has. */
    private Optional<Mark> recognised() {
        long chambers = file.houses().stream().filter(file::hasRecognised).count();
        return chambers == 0
                ? Optional.empty()
                : Optional.of(new Mark(
                        Tone.GOLD,
                        Icon.SEAL,
                        file.houses().size() == 1
                                ? getTranslation("decision.recognised")
                                : getTranslation(
                                        "institution.page.recognised",
                                        chambers,
                                        file.houses().size())));
    }

    private Component menu() {
        var bar = new MenuBar();
        bar.addClassName("dm-menu");
        var more = bar.addItem(Icon.MORE.create());
        more.setAriaLabel(getTranslation("institution.more"));
        var verbs = more.getSubMenu();
        if (!InstitutionForms.possibleParts(row().kind()).isEmpty()) {
            verbs.addItem(getTranslation("institution.form.part"), _ -> desk.forms()
                    .addPart(file.institution(), this::reload));
        }
        verbs.addItem(getTranslation("institution.confirm"), _ -> desk.forms().confirm(row().id(), this::reload));
        if (file.institution().archived()) {
            verbs.addItem(
                    getTranslation("institution.restore"), _ -> desk.forms().restore(row().id(), this::reload));
        } else {
            verbs.addItem(getTranslation("institution.archive"), _ -> desk.forms()
                    .archive(row().id(), row().name(), this::reload));
        }
        return bar;
    }

    private PageTabs tabs() {
        var tabs = new PageTabs(getTranslation("institution.tabs"));
        tab(tabs, InstitutionTab.PROFILE, -1);
        if (file.contactsShown()) {
            tab(tabs, InstitutionTab.PEOPLE, file.contacts().people().size());
        }
        if (desk.calendars().isFor(row())) {
            tab(tabs, InstitutionTab.CALENDAR, -1);
        }
        if (file.contactsShown()) {
            tab(tabs, InstitutionTab.CASES, file.cases().size());
        }
        tab(tabs, InstitutionTab.SOURCES, file.institution().sources().size());
        return tabs;
    }

    private void tab(PageTabs tabs, InstitutionTab each, int count) {
        var name = getTranslation("institution.tab." + each);
        tabs.tab(
                new Anchor(InstitutionNavigation.href(row().id(), each), count < 0 ? name : name + " " + count),
                each == tab);
    }

    private Component profile() {
        return new InstitutionProfile(file, words, formats, reach(), desk.acts().card(file.acts()), sittings());
    }

    private Optional<Component> sittings() {
        return desk.calendars().isFor(row())
                ? Optional.of(desk.calendars()
                        .card(
                                file.calendars(),
                                file.tree(),
                                InstitutionNavigation.href(row().id(), InstitutionTab.CALENDAR)))
                : Optional.empty();
    }

    private List<Component> reach() {
        return file.contactsShown()
                ? List.of(
                        new PostsCard(row(), file.contacts().posts(), desk.posts(), this::reload),
                        ChannelsCard.of(row().id(), file.contacts().channels(), desk.contacts(), formats, this::reload))
                : List.of();
    }
}
