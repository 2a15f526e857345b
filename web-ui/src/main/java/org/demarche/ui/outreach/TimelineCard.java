package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseTimeline;
import org.demarche.core.outreach.Strand;
import org.demarche.core.outreach.TimelineEntry;
import org.demarche.core.sql.Slice;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Switch;
import org.demarche.ui.part.Time;
import org.demarche.ui.part.Timeline;
import org.demarche.ui.part.TimelineItem;
import org.demarche.ui.part.Tone;
import org.jspecify.annotations.Nullable;

/** What happened in a case: everything, the messages, or the decisions; twenty at a time. */
class TimelineCard extends DmCard {

    private static final int AT_A_TIME = 20;

    private enum Shown {
        ALL(null),
        MESSAGES(Strand.MESSAGE),
        DECISIONS(Strand.DECISION);

        private final @Nullable Strand strand;

        Shown(@Nullable Strand strand) {
            this.strand = strand;
        }
    }

    private final CaseTimeline reads;
    private final CaseId id;
    private final TimelineWords words;
    private final Corrections corrections;
    private final Restricting restricting;
    private final Timeline entries = new Timeline();
    private final Button earlier = new Button();
    private Shown shown = Shown.ALL;
    private int count;

    TimelineCard(CaseTimeline reads, CaseId id, TimelineWords words, Corrections corrections, Restricting restricting) {
        super(words.words().text("outreach.case.timeline"));
        this.reads = reads;
        this.id = id;
        this.words = words;
        this.corrections = corrections;
        this.restricting = restricting;
        var counts = reads.counts(id);
        var strands = new Switch<>(
                getTranslation("outreach.case.strands"),
                List.of(Shown.values()),
                choice -> getTranslation(
                        "outreach.case.strand." + choice.name(),
                        switch (choice) {
                            case ALL -> counts.all();
                            case MESSAGES -> counts.messages();
                            case DECISIONS -> counts.decisions();
                        }));
        strands.addValueChangeListener(change -> show(change.getValue()));
        suffix(strands);
        earlier.setText(getTranslation("outreach.case.earlier"));
        earlier.addThemeVariants(ButtonVariant.SMALL);
        earlier.addClickListener(_ -> more());
        add(entries, earlier);
        more();
    }

    private void show(Shown choice) {
        shown = choice;
        count = 0;
        entries.removeAll();
        more();
    }

    private void more() {
        var next = reads.find(id, shown.strand, new Slice(count, AT_A_TIME + 1));
        next.stream().limit(AT_A_TIME).map(this::item).forEach(entries::add);
        count += Math.min(next.size(), AT_A_TIME);
        earlier.setVisible(next.size() > AT_A_TIME);
    }

    private TimelineItem item(TimelineEntry entry) {
        var when = new Time(words.when(entry), entry.happenedAt());
        var item = new TimelineItem(TimelineIcons.of(entry.kind()), words.what(entry), words.who(entry), when);
        if (entry.takenBack()) {
            item.struck();
        } else if (corrections.isOffered(entry)) {
            item.action(new IconButton(
                    Icon.EDIT,
                    getTranslation("outreach.take-back.of", words.what(entry), words.when(entry)),
                    () -> corrections.ask(entry)));
        }
        var lock = restricting.lock(entry, words.what(entry));
        if (lock != null) {
            item.action(lock);
        }
        return switch (entry.kind()) {
            case RESPONSE_RECEIVED -> reply(item.incoming(), entry);
            default -> said(item, entry);
        };
    }

    private TimelineItem said(TimelineItem item, TimelineEntry entry) {
        var told = entry.text().isEmpty() ? item : item.text(entry.text());
        restricting.mark(entry).ifPresent(told::below);
        return entry.takenBack() ? told.below(takenBack()) : told;
    }

    private Mark takenBack() {
        return new Mark(Tone.PLAIN, Icon.X, getTranslation("outreach.take-back.mark"));
    }

    private TimelineItem reply(TimelineItem item, TimelineEntry entry) {
        var language = entry.detail("language");
        if (!entry.text().isEmpty()) {
            item.quote(entry.text(), language.isEmpty() ? null : Locale.forLanguageTag(language));
        }
        var kind = words.constant("correspondence.classification", entry, "classification");
        var marks = new ArrayList<Component>(List.of(new Mark(Tone.PLAIN, Icon.REPLY, kind)));
        var asks = Integer.parseInt(entry.details().getOrDefault("asks", "0"));
        if (asks > 0) {
            marks.add(Pair.words(getTranslation("outreach.timeline.answers", asks), "dm-2"));
        }
        if (entry.takenBack()) {
            marks.add(takenBack());
        }
        return item.below(marks.toArray(Component[]::new));
    }
}
