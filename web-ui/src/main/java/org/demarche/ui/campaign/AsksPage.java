package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.Ask;
import org.demarche.core.campaign.AskService;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Toast;
import org.demarche.ui.part.Tone;

/** What the campaign demands, in the order of its founding document. */
class AsksPage extends Composite<Div> {

    private final transient AskForms forms;
    private final transient AskService asks;
    private final transient CampaignId campaign;
    private final boolean manages;

    AsksPage(AskForms forms, CampaignId campaign, boolean manages) {
        this.forms = forms;
        this.asks = forms.asks();
        this.campaign = campaign;
        this.manages = manages;
        show();
    }

    private void show() {
        getContent().removeAll();
        var all = asks.of(campaign);
        if (all.isEmpty()) {
            getContent().add(nothing());
            return;
        }
        var rows = new OrderedList();
        rows.addClassName("dm-plain");
        all.stream().filter(ask -> !ask.archived()).forEach(ask -> rows.add(row(ask)));
        all.stream().filter(Ask::archived).forEach(ask -> rows.add(row(ask)));
        var card = new DmCard(getTranslation("campaign.asks.title"), rows).flush();
        if (manages) {
            card.suffix(add());
        }
        getContent().add(card);
    }

    private Component nothing() {
        var truth = getTranslation("campaign.asks.none");
        return manages
                ? new EmptyState(truth, getTranslation("campaign.asks.none.add"), add())
                : new EmptyState(truth, getTranslation("campaign.asks.none.wait"));
    }

    private Button add() {
        var add = new Button(
                getTranslation("campaign.ask.add"), Icon.PLUS.create(), _ -> forms.raise(campaign, this::show));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private ListItem row(Ask ask) {
        var number = new Span(Integer.toString(ask.number()));
        number.addClassNames("dm-2", "dm-number");
        var title = new Span(ask.text().title().in(getLocale()));
        if (ask.principal()) {
            title.addClassName("dm-b");
        }
        var what = new Div(title);
        what.addClassName("dm-grow");
        what.add(details(ask));
        var row = new Div(number, what);
        row.addClassNames("dm-row", "top");
        if (manages) {
            row.add(actions(ask));
        }
        var item = new ListItem(row);
        if (ask.archived()) {
            item.addClassName("dm-2");
        }
        return item;
    }

    private Div details(Ask ask) {
        var details = new Div();
        details.addClassNames("dm-row", "dm-wrap", "dm-s", "dm-2");
        if (ask.principal()) {
            details.add(new Mark(Tone.SKY, getTranslation("campaign.ask.principal")));
        }
        if (ask.archived()) {
            details.add(new Mark(Tone.PLAIN, getTranslation("campaign.archived")));
        }
        details.add(new Span(ask.text().brief().in(getLocale())));
        if (ask.text().ourTranslation()) {
            details.add(new Span(getTranslation("campaign.ask.our-translation")));
        }
        if (!ask.text().sourceNote().isEmpty()) {
            details.add(new Span(ask.text().sourceNote()));
        }
        if (!ask.text().sourceUrl().isEmpty()) {
            details.add(source(ask.text().sourceUrl()));
        }
        return details;
    }

    private Anchor source(String address) {
        var source = new Anchor(address, getTranslation("campaign.source"), AnchorTarget.BLANK);
        source.getElement().setAttribute("rel", "noopener noreferrer");
        return source;
    }

    private MenuBar actions(Ask ask) {
        var bar = new MenuBar();
        bar.addClassName("dm-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = bar.addItem(Icon.MORE.create());
        more.setAriaLabel(getTranslation("campaign.ask.actions", ask.number()));
        var menu = more.getSubMenu();
        if (ask.archived()) {
            menu.addItem(getTranslation("campaign.ask.take-up"), _ -> takeUp(ask));
            return bar;
        }
        menu.addItem(getTranslation("campaign.ask.edit"), _ -> forms.word(ask, this::show));
        if (!ask.principal()) {
            menu.addItem(getTranslation("campaign.ask.make-principal"), _ -> {
                asks.becomePrincipal(ask.id(), ask.version());
                show();
            });
            menu.addItem(getTranslation("campaign.ask.archive"), _ -> archive(ask));
        }
        return bar;
    }

    private void archive(Ask ask) {
        asks.archive(ask.id(), ask.version());
        show();
        Toast.show(getTranslation("campaign.ask.archived", ask.number()), () -> {
            asks.takeUpAgain(ask.id(), ask.version() + 1);
            show();
        });
    }

    private void takeUp(Ask ask) {
        asks.takeUpAgain(ask.id(), ask.version());
        show();
    }
}
