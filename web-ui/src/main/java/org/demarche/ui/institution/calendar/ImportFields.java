package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.CalendarFile;
import org.demarche.core.institution.ImportedSpan;
import org.demarche.core.institution.Span;
import org.demarche.core.institution.SpanKind;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.OneFileUpload;

/** A file, and what the events of each name in it are. */
class ImportFields extends Div {

    /** A calendar names its kinds of days; more names than these are titles of single days. */
    private static final int MOST_NAMES = 20;

    private final ZoneId zone;
    private final LocalDate today;
    private final Div found = new Div();
    private final Map<String, Select<Choice>> choices = new LinkedHashMap<>();
    private final Select<Choice> others;
    private List<CalendarFile.Event> events = List.of();

    /** @param kind empty to leave them out */
    private record Choice(Optional<SpanKind> kind) {

        /** Until somebody has said what they are: a recess taken for sittings would move deadlines. */
        static final Choice LEFT_OUT = new Choice(Optional.empty());
    }

    ImportFields(ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
        others = choice("");
        var upload = new OneFileUpload(
                getTranslation("institution.calendar.import.choose"),
                CalendarFile.MOST_BYTES,
                getTranslation("institution.calendar.import.too-big"),
                this::take,
                this::refuse);
        found.addClassName("dm-stack");
        addClassName("dm-stack");
        add(upload, found);
    }

    private Runnable take(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var bytes = content.readNBytes(CalendarFile.MOST_BYTES + 1);
            var read = CalendarFile.read(bytes, zone, today);
            return () -> taken(read);
        }
    }

    /** Said at once, not when the whole form is filled in. */
    void taken(List<CalendarFile.Event> read) {
        if (read.isEmpty()) {
            refuse(Note.error(getTranslation("part.file.refused"), getTranslation("refused.calendar.file.empty")));
        } else {
            show(read);
        }
    }

    private void refuse(Note why) {
        show(List.of());
        found.add(why);
    }

    void show(List<CalendarFile.Event> read) {
        events = read;
        choices.clear();
        found.removeAll();
        if (read.isEmpty()) {
            return;
        }
        found.add(new Div(getTranslation("institution.calendar.import.found", read.size())));
        var names = read.stream().collect(Collectors.groupingBy(CalendarFile.Event::title, Collectors.counting()));
        boolean many = names.size() > MOST_NAMES;
        names.entrySet().stream()
                .filter(name -> !many || name.getValue() > 1)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .forEach(name -> choices.put(
                        name.getKey(),
                        choice(getTranslation(
                                "institution.calendar.import.name", named(name.getKey()), name.getValue()))));
        choices.values().forEach(found::add);
        if (many) {
            others.setLabel(getTranslation(
                    choices.isEmpty() ? "institution.calendar.import.all" : "institution.calendar.import.others"));
            found.add(others);
        }
    }

    private String named(String title) {
        return title.isEmpty() ? getTranslation("institution.calendar.import.unnamed") : title;
    }

    private Select<Choice> choice(String label) {
        var select = new Select<Choice>();
        select.setLabel(label);
        var kinds =
                List.of(SpanKind.SITTING, SpanKind.COMMITTEE, SpanKind.RECESS, SpanKind.NO_SITTING, SpanKind.DAY_OFF);
        select.setItems(
                Stream.concat(kinds.stream().map(kind -> new Choice(Optional.of(kind))), Stream.of(Choice.LEFT_OUT))
                        .toList());
        select.setItemLabelGenerator(each -> each.kind()
                .map(kind -> UI.getCurrent().getTranslation("institution.span-kind." + kind))
                .orElseGet(() -> UI.getCurrent().getTranslation("institution.calendar.import.leave-out")));
        select.setValue(Choice.LEFT_OUT);
        select.setWidthFull();
        return select;
    }

    /**
     * What is to be taken over.
     *
     * @throws Refused when all is left out
     */
    List<ImportedSpan> spans() {
        var wanted = wanted();
        if (wanted.isEmpty() && !events.isEmpty()) {
            throw new Refused("refused.calendar.file.nothing-chosen");
        }
        return wanted;
    }

    private List<ImportedSpan> wanted() {
        return events.stream()
                .flatMap(event -> choices.getOrDefault(event.title(), others).getValue().kind().stream()
                        .map(kind -> new ImportedSpan(event.uid(), span(kind, event))))
                .toList();
    }

    private static Span span(SpanKind kind, CalendarFile.Event event) {
        var title = event.title();
        return new Span(
                kind,
                event.first(),
                event.last(),
                title.length() > Span.TITLE_LENGTH ? title.substring(0, Span.TITLE_LENGTH) : title);
    }
}
