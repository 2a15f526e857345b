package org.demarche.ui.playbook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.access.CampaignId;
import org.demarche.core.base.Refused;
import org.demarche.core.playbook.VersionRow;
import org.demarche.ui.campaign.CampaignNavigation;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Tone;

/** What the playbook was in one of its versions, to be read; what the next one made different; beside it all of them. */
class VersionsPage extends Composite<Div> {

    private final transient PlaybookPages reads;
    private final transient PlaybookWords words;
    private final transient CampaignId campaign;
    private final int number;

    /** @throws Refused not found, when there is no such version */
    VersionsPage(PlaybookPages reads, CampaignId campaign, PlaybookWords words, int number) {
        this.reads = reads;
        this.words = words;
        this.campaign = campaign;
        this.number = number;
        var rows = reads.versions().of(campaign);
        var left = new Div(head(rows));
        left.addClassName("dm-stack");
        if (number < rows.getFirst().number()) {
            left.add(next());
        }
        words.byOccasion(reads.versions().version(campaign, number).steps())
                .forEach(steps -> left.add(new OccasionCard(words, steps, false)));
        var columns = new Div(left, all(rows));
        columns.addClassNames("dm-cols", "load");
        getContent().add(columns);
    }

    static String path(CampaignId campaign, int number) {
        return CampaignNavigation.playbook(campaign) + "?" + PlaybookPages.VERSION + "=" + number;
    }

    private Component head(List<VersionRow> rows) {
        var row = rows.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(Refused::notFound);
        var said = new Span(PlaybookWords.text(
                "playbook.versions.this",
                number,
                rows.getFirst().number(),
                words.formats().momentWithin(row.madeAt()),
                row.madeBy()));
        said.addClassNames("dm-2", "dm-s", "dm-said");
        var back = new Anchor(CampaignNavigation.playbook(campaign), PlaybookWords.text("playbook.versions.back"));
        back.addClassName("dm-s");
        var head = new Div(said, back);
        head.addClassNames("dm-row", "dm-wrap");
        return head;
    }

    private Component next() {
        var card = new DmCard(PlaybookWords.text("playbook.versions.next", number + 1)).flush();
        var differences = reads.versions().next(campaign, number);
        if (differences.isEmpty()) {
            card.add(new Paragraph(PlaybookWords.text("playbook.versions.same")));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("dm-plain");
        differences.forEach(each -> list.add(new DifferenceLine(words, each)));
        card.add(list);
        return card;
    }

    private Component all(List<VersionRow> rows) {
        var list = new OrderedList();
        list.addClassName("dm-plain");
        rows.forEach(each -> list.add(row(each)));
        return new DmCard(PlaybookWords.text("playbook.versions.title"), list).flush();
    }

    private ListItem row(VersionRow row) {
        var link = new Anchor(path(campaign, row.number()), PlaybookWords.text("playbook.versions.one", row.number()));
        link.addClassName("dm-b");
        var when = new Span(words.formats().moment(row.madeAt()) + " · " + row.madeBy());
        when.addClassNames("dm-2", "dm-s");
        var top = new Div(link, when);
        top.addClassNames("dm-row", "dm-wrap");
        if (row.number() == number) {
            link.getElement().setAttribute("aria-current", "true");
            top.add(new Mark(Tone.SKY, PlaybookWords.text("playbook.versions.shown")));
        }
        var what = new Div(counts(row));
        what.addClassNames("dm-2", "dm-s");
        var item = new ListItem(top, what);
        if (!row.note().isEmpty()) {
            var note = new Div(row.note());
            note.addClassName("dm-s");
            item.add(note);
        }
        return item;
    }

    private String counts(VersionRow row) {
        return row.differs()
                ? Stream.of(
                                count("added", row.added()),
                                count("changed", row.changed()),
                                count("removed", row.removed()))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · "))
                : PlaybookWords.text("playbook.versions.same");
    }

    private static String count(String what, int count) {
        return count == 0 ? "" : PlaybookWords.text("playbook.versions." + what, count);
    }
}
