package org.demarche.ui.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.outbox.MessageId;
import org.demarche.core.outbox.MessageList;
import org.demarche.core.outbox.MessageState;
import org.demarche.core.outbox.OutboxService;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.Chip;
import org.demarche.ui.part.DetailSplit;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.SearchField;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Every message that leaves, with its state and the reason for it. */
@Route(MailAddress.PATH)
@Menu(order = 310, title = "mail.list.title", icon = "mail")
@RolesAllowed("ADMIN")
class MailView extends Main implements HasCrumbs, AfterNavigationObserver {

    private final transient MessageList list;
    private final transient OutboxService outbox;
    private final transient Formats formats;
    final MailGrid grid;
    final Div chips = new Div();
    private final DetailSplit split;
    private final SearchField text = new SearchField(getTranslation("mail.list.find"), this::search);
    private final Span count = new Span();
    private final Div empty = new Div();
    private transient MailAddress address = MailAddress.START;

    MailView(MessageList list, OutboxService outbox, OwnFormats formats, ObjectProvider<MailTab> tabs) {
        this.list = list;
        this.outbox = outbox;
        this.formats = formats.get();
        this.grid = new MailGrid(list, this.formats, this::go, () -> address);
        addClassNames("dm-page", "fill");
        split = new DetailSplit(master(), "420px", this::close);
        add(
                new PageHeader(getTranslation("mail.list.title")).sub(getTranslation("mail.list.sub")),
                new MailTabs(tabs.orderedStream().toList(), MailAddress.PATH),
                split);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("mail.list.title")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = MailAddress.of(event.getLocation().getQueryParameters());
        text.setValue(address.filter().text());
        refresh();
    }

    private void refresh() {
        int found = list.count(address.filter());
        count.setText(getTranslation("mail.list.count", found));
        empty.setVisible(found == 0);
        grid.setVisible(found > 0);
        grid.show(address);
        showChips();
        split.setDetail(address.open().isEmpty() ? null : detail());
    }

    private Component master() {
        count.addClassNames("dm-2", "dm-s");
        count.getElement().setAttribute("role", "status");
        chips.addClassNames("dm-row", "dm-wrap", "dm-views");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("mail.state"));
        var filters = new Div(text, count);
        filters.addClassNames("dm-row", "dm-wrap", "dm-filters");
        empty.add(new EmptyState(getTranslation("mail.list.empty"), getTranslation("mail.list.empty.next")));
        var all = new Div(chips, filters, empty, grid);
        all.addClassName("dm-fill");
        return all;
    }

    /** All, then each state that occurs; those that somebody should look at always. */
    private void showChips() {
        chips.removeAll();
        var states = list.states(address.filter());
        chip(null, states.values().stream().mapToInt(Integer::intValue).sum());
        for (var state : MessageState.values()) {
            int number = states.getOrDefault(state, 0);
            if (number > 0
                    || state.needsAttention()
                    || state == address.filter().state()) {
                chip(state, number);
            }
        }
    }

    private void chip(@Nullable MessageState state, int number) {
        var words = state == null ? getTranslation("mail.state.all") : getTranslation("outbox.message-state." + state);
        var chip = new Chip(words, () -> go(address.with(address.filter().withState(state))));
        chip.setCount(number);
        chip.setPressed(state == address.filter().state());
        chips.add(chip);
    }

    private Component detail() {
        var message = list.detail(MessageId.of(address.open()));
        return new MessageCard(outbox, formats, message, this::refresh, this::close);
    }

    private void search(String words) {
        go(address.with(address.filter().withText(words)));
    }

    private void close() {
        go(address.opening(""));
    }

    private void go(MailAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(MailView.class, wanted.parameters()));
    }
}
