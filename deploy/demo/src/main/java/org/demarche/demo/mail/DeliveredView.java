package org.demarche.demo.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.demarche.core.base.Refused;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.mail.MailTab;
import org.demarche.ui.mail.MailTabs;
import org.demarche.ui.part.DetailSplit;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.springframework.beans.factory.ObjectProvider;

/** The mailboxes of the embedded mail server: what arrived, and how it reads. */
@Route(DeliveredView.PATH)
@RolesAllowed("ADMIN")
class DeliveredView extends Main implements HasCrumbs, AfterNavigationObserver {

    static final String PATH = "admin/mail/delivered";

    private static final String OPEN = "mail";
    private static final String HTML = "html";

    private final transient DeliveredMail mail;
    private final transient Formats formats;
    final DeliveredGrid grid;
    private final DetailSplit split;

    DeliveredView(ObjectProvider<DeliveredMail> delivered, OwnFormats formats, ObjectProvider<MailTab> tabs) {
        this.mail = delivered.stream().findFirst().orElseThrow(Refused::notFound);
        this.formats = formats.get();
        this.grid = new DeliveredGrid(mail, this.formats, id -> open(id, false));
        addClassNames("dm-page", "fill");
        split = new DetailSplit(master(), "660px", this::close);
        add(
                new PageHeader(getTranslation("demo.mail.title")).sub(getTranslation("demo.mail.sub")),
                new MailTabs(tabs.orderedStream().toList(), PATH),
                split);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation("mail.list.title"), MailTab.MESSAGES),
                Crumb.here(getTranslation("demo.mail.title")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var said = event.getLocation().getQueryParameters();
        var open = said.getSingleParameter(OPEN).orElse("");
        grid.show(open);
        split.setDetail(
                open.isEmpty()
                        ? null
                        : detail(open, said.getSingleParameter(HTML).isPresent()));
    }

    private Component master() {
        if (mail.count() > 0) {
            return grid;
        }
        return new Div(new EmptyState(getTranslation("demo.mail.empty"), getTranslation("demo.mail.empty.next")));
    }

    private Component detail(String id, boolean asHtml) {
        var content = mail.content(id).orElseThrow(Refused::notFound);
        return new DeliveredCard(content, formats, asHtml, html -> open(id, html), this::close);
    }

    private void close() {
        getUI().ifPresent(ui -> ui.navigate(DeliveredView.class));
    }

    private void open(String id, boolean asHtml) {
        var address = asHtml ? Map.of(OPEN, id, HTML, "true") : Map.of(OPEN, id);
        getUI().ifPresent(ui -> ui.navigate(DeliveredView.class, QueryParameters.simple(address)));
    }
}
