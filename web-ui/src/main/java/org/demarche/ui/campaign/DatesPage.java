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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Toast;

/** The days that matter to the campaign, the next one first; those that came once and are over last. */
class DatesPage extends Composite<Div> {

    private final transient Formats formats;

    private final transient CampaignDays list;
    private final transient CampaignId campaign;
    private final boolean manages;
    private final Runnable add;

    /** @param add opens the form for another day; for those who manage the campaign */
    DatesPage(CampaignDays list, CampaignId campaign, Formats formats, boolean manages, Consumer<Runnable> add) {
        this.list = list;
        this.campaign = campaign;
        this.formats = formats;
        this.manages = manages;
        this.add = () -> add.accept(this::show);
        show();
    }

    private void show() {
        getContent().removeAll();
        var days = list.of(campaign);
        getContent().add(days.isEmpty() ? nothing() : card(days));
    }

    private Component nothing() {
        var truth = getTranslation("campaign.dates.none");
        return manages
                ? new EmptyState(truth, getTranslation("campaign.dates.none.add"), add())
                : new EmptyState(truth, getTranslation("campaign.dates.none.wait"));
    }

    private Button add() {
        var button = new Button(getTranslation("campaign.dates.add"), Icon.PLUS.create(), _ -> add.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private DmCard card(List<CampaignDay> days) {
        var today = formats.today();
        var rows = new OrderedList();
        rows.addClassName("dm-plain");
        days.stream()
                .sorted(Comparator.comparing(
                                (CampaignDay day) -> day.next(today).isBefore(today))
                        .thenComparing(day -> day.next(today)))
                .forEach(day -> rows.add(row(day, day.next(today))));
        var card = new DmCard(getTranslation("campaign.dates.title"), rows).flush();
        return manages ? card.suffix(add()) : card;
    }

    private ListItem row(CampaignDay day, LocalDate next) {
        var label = new Span(day.label(getLocale()));
        label.addClassName("dm-b");
        var what = new Div(label, details(day));
        what.addClassName("dm-grow");
        var on = new Div(formats.longDay(next));
        var distance = new Div(distance(next));
        distance.addClassNames("dm-2", "dm-s");
        var when = new Div(on, distance);
        when.addClassName("dm-num");
        var row = new Div(what, when);
        row.addClassNames("dm-row", "dm-wrap");
        if (manages) {
            row.add(new IconButton(
                    Icon.X, getTranslation("campaign.dates.remove.of", day.label(getLocale())), () -> remove(day)));
        }
        return new ListItem(row);
    }

    private void remove(CampaignDay day) {
        list.remove(campaign, day.id());
        show();
        Toast.show(getTranslation("campaign.dates.removed", day.label(getLocale())), () -> {
            list.add(campaign, day);
            show();
        });
    }

    private String distance(LocalDate next) {
        long days = ChronoUnit.DAYS.between(formats.today(), next);
        if (days < 0) {
            return getTranslation("campaign.dates.over");
        }
        return days == 0 ? getTranslation("format.today") : formats.inDays(days);
    }

    private Component details(CampaignDay day) {
        var details =
                new Div(new Span(getTranslation(day.year() == null ? "campaign.dates.yearly" : "campaign.dates.once")));
        details.addClassNames("dm-row", "dm-wrap", "dm-2", "dm-s");
        if (day.since() != null) {
            details.add(new Span(getTranslation("campaign.dates.since", Integer.toString(day.since()))));
        }
        if (!day.verified()) {
            details.add(new Span(getTranslation("campaign.dates.not-checked")));
        }
        if (day.sourceUrl() != null) {
            var source = new Anchor(day.sourceUrl(), getTranslation("campaign.source"), AnchorTarget.BLANK);
            source.getElement().setAttribute("rel", "noopener noreferrer");
            details.add(source);
        }
        return details;
    }
}
