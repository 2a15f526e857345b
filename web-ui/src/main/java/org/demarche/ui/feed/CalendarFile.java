package org.demarche.ui.feed;

import static net.fortuna.ical4j.model.property.immutable.ImmutableCalScale.GREGORIAN;
import static net.fortuna.ical4j.model.property.immutable.ImmutableClazz.PRIVATE;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VTODO_NEEDS_ACTION;
import static net.fortuna.ical4j.model.property.immutable.ImmutableTransp.TRANSPARENT;
import static net.fortuna.ical4j.model.property.immutable.ImmutableVersion.VERSION_2_0;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.feed.FeedItem;
import org.demarche.core.feed.OpenedFeed;
import org.demarche.core.task.DueType;
import org.demarche.core.text.Texts;
import org.demarche.ui.outreach.CaseNavigation;

/**
 * A feed as iCalendar (RFC 5545): whole days that block nobody's time, and to-dos for who wants them. The same feed gives the
 * same bytes as long as nothing in it changes, and a thing keeps its UID when its day moves, so that programs move it too.
 */
class CalendarFile {

    private static final String PROGRAM = "-//Demarche//Calendar feed//EN";
    private static final Duration REFRESH = Duration.ofHours(1);

    private final OpenedFeed feed;
    private final URI home;
    private final Texts texts;

    /** @param home where people reach the product */
    CalendarFile(OpenedFeed feed, URI home, Texts texts) {
        this.feed = feed;
        this.home = home;
        this.texts = texts;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Calendar calendar() {
        var calendar = new Calendar();
        var name = feed.campaignKey() == null ? text("feed.name") : text("feed.name.campaign", feed.campaignKey());
        calendar.add(new ProdId(PROGRAM));
        calendar.add(VERSION_2_0);
        calendar.add(GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name)); // what programs read that are older than RFC 7986
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        feed.items().forEach(item -> add(calendar, item));
        feed.days().forEach(day -> calendar.add(event(day)));
        return calendar;
    }

    private void add(Calendar calendar, FeedItem item) {
        var event = new VEvent(false);
        event.add(new DtStart<>(item.dueOn()));
        event.add(new DtEnd<>(item.dueOn().plusDays(1)));
        event.add(TRANSPARENT);
        calendar.add(told(event, "event", item));
        if (feed.withTasks() && item.type() != DueType.RESPONSE) {
            var todo = new VToDo(false);
            todo.add(new Due<>(item.dueOn()));
            todo.add(VTODO_NEEDS_ACTION);
            calendar.add(told(todo, "todo", item));
        }
    }

    private <T extends CalendarComponent> T told(T component, String form, FeedItem item) {
        var changed = item.changedAt() == null ? feed.madeAt() : item.changedAt();
        component.add(new Uid(uid(form, item.type(), item.id())));
        component.add(new DtStamp(changed));
        component.add(new LastModified(changed));
        component.add(new Sequence(item.version()));
        component.add(new Summary(summary(item)));
        component.add(PRIVATE);
        if (item.caseId() != null) {
            component.add(new Url(home.resolve("/" + CaseNavigation.path(item.caseId()))));
        }
        return component;
    }

    /** The number, and in one word what is due: nothing that the provider of a calendar could not know. */
    private String summary(FeedItem item) {
        var what = item.kind() == null ? text("feed.deadline") : texts.get(feed.language(), "feed.kind", item.kind());
        return item.reference() == null ? text("feed.item.free", what) : text("feed.item", item.reference(), what);
    }

    private VEvent event(CampaignDay day) {
        var first = first(day);
        var event = new VEvent(false);
        event.add(new Uid(uid("day", day.id())));
        event.add(new DtStamp(feed.madeAt()));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(first.plusDays(1)));
        event.add(TRANSPARENT);
        event.add(PRIVATE);
        event.add(new Summary(text("feed.day", Objects.requireNonNull(feed.campaignKey()))));
        if (day.year() == null) {
            event.add(new RRule<LocalDate>(isLeapDay(day) ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY"));
        }
        return event;
    }

    /** In the year in which the address was made, so that it stays where it is. */
    private LocalDate first(CampaignDay day) {
        return day.next(feed.madeAt().atZone(ZoneOffset.UTC).toLocalDate().withDayOfYear(1));
    }

    private static boolean isLeapDay(CampaignDay day) {
        return day.month() == Month.FEBRUARY.getValue() && day.day() == Month.FEBRUARY.maxLength();
    }

    /** Another one in each feed, so that two feeds of one person are not taken for one another. */
    private String uid(Object... of) {
        return Marks.of(feed.id(), of) + "@demarche";
    }

    private String text(String key, Object... arguments) {
        return texts.get(feed.language(), key, arguments);
    }
}
