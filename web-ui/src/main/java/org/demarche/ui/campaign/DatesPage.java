package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;

/** The days that matter to the campaign, the next one first; those that came once and are over last. */
class DatesPage extends Composite<Div> {

    private final transient Formats formats;

    DatesPage(List<CampaignDay> days, Formats formats) {
        this.formats = formats;
        if (days.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("campaign.dates.none"), getTranslation("campaign.dates.none.next")));
            return;
        }
        var today = formats.today();
        var rows = new OrderedList();
        rows.addClassName("dm-plain");
        days.stream()
                .map(day -> NextTime.of(day, today))
                .sorted(Comparator.comparing((NextTime time) -> time.past(today))
                        .thenComparing(NextTime::on))
                .forEach(time -> rows.add(row(time)));
        getContent().add(new DmCard(getTranslation("campaign.dates.title"), rows).flush());
    }

    private ListItem row(NextTime time) {
        var label = new Span(time.day().label(getLocale()));
        label.addClassName("dm-b");
        var what = new Div(label, details(time.day()));
        what.addClassName("dm-grow");
        var on = new Div(formats.longDay(time.on()));
        var distance = new Div(distance(time));
        distance.addClassNames("dm-2", "dm-s");
        var when = new Div(on, distance);
        when.addClassName("dm-num");
        var row = new Div(what, when);
        row.addClassNames("dm-row", "dm-wrap");
        return new ListItem(row);
    }

    private String distance(NextTime time) {
        long days = ChronoUnit.DAYS.between(formats.today(), time.on());
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
