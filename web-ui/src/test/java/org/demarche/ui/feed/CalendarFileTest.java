package org.demarche.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.demarche.core.access.CaseId;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.feed.FeedId;
import org.demarche.core.feed.FeedItem;
import org.demarche.core.feed.OpenedFeed;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.task.DueType;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Read by another library than the one that writes it. */
class CalendarFileTest {

    private static final Instant MADE = Instant.parse("2026-11-24T09:20:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-20T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final URI HOME = URI.create("https://demarche.example");

    private final FeedId id = FeedId.create();
    private final UUID action = UUID.randomUUID();
    private final CaseId caseId = CaseId.create();

    @Test
    void saysTheNumberAndOneWordAndLeadsToTheCase() {
        var event = read(feed(Languages.ENGLISH, step(DAY, 3))).getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo("CT44-0017: call");
        assertThat(event.getUrl().getValue()).isEqualTo("https://demarche.example/cases/" + caseId);
        assertThat(event.getDescription()).isNull();
        assertThat(event.getLocation()).isNull();
        assertThat(event.getOrganizer()).isNull();
        assertThat(event.getAttendees()).isEmpty();
    }

    @Test
    void saysItInTheLanguageOfItsOwner() {
        var answer = new FeedItem(DueType.RESPONSE, UUID.randomUUID(), 0, caseId, "CT44-0017", null, DAY, CHANGED);
        var task = new FeedItem(DueType.TASK, UUID.randomUUID(), 0, null, null, ActionKind.WRITE, DAY, CHANGED);

        assertThat(summaries(feed(Languages.ENGLISH, answer, task)))
                .containsExactly("CT44-0017: deadline", "Task: write");
        assertThat(summaries(feed(Languages.UKRAINIAN, answer, task)))
                .containsExactly("CT44-0017: строк", "Завдання: написати");
    }

    @Test
    void takesAWholeDayAndBlocksNoTime() {
        var event = read(feed(Languages.ENGLISH, step(DAY, 3))).getEvents().getFirst();

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(event)).isEqualTo(DAY);
        assertThat(event.getDateEnd().getValue().toInstant().atZone(zone()).toLocalDate())
                .isEqualTo(DAY.plusDays(1));
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(text(feed(Languages.ENGLISH, step(DAY, 3)))).contains("DTSTART;VALUE=DATE:20261201");
    }

    /** What a program does with it: the later version of a UID takes the place of the earlier. */
    @Test
    void movesWithItsDay() {
        var before = read(feed(Languages.ENGLISH, step(DAY, 3))).getEvents().getFirst();
        var after = read(feed(Languages.ENGLISH, step(DAY.plusDays(9), 4)))
                .getEvents()
                .getFirst();

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(day(after)).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void isTheSameUntilSomethingChanges() {
        assertThat(text(feed(Languages.ENGLISH, step(DAY, 3)))).isEqualTo(text(feed(Languages.ENGLISH, step(DAY, 3))));
    }

    @Test
    void tellsTheThingsOfTwoFeedsApartAndNamesNoIdOfOurs() {
        var one = text(feed(Languages.ENGLISH, step(DAY, 3)));
        var two = text(new OpenedFeed(
                FeedId.create(), null, Languages.ENGLISH, false, MADE, List.of(step(DAY, 3)), List.of()));

        assertThat(uid(one)).isNotEqualTo(uid(two));
        assertThat(one).doesNotContain(action.toString(), id.toString());
    }

    @Test
    void holdsTodosForWhoChoseThem() {
        var feed = new OpenedFeed(id, null, Languages.ENGLISH, true, MADE, List.of(step(DAY, 3)), List.of());

        var calendar = read(feed);

        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getTodos()).singleElement().satisfies(todo -> {
            assertThat(todo.getSummary().getValue()).isEqualTo("CT44-0017: call");
            assertThat(todo.getDateDue().getValue().toInstant().atZone(zone()).toLocalDate())
                    .isEqualTo(DAY);
            assertThat(todo.getUid().getValue())
                    .isNotEqualTo(calendar.getEvents().getFirst().getUid().getValue());
        });
    }

    @Test
    void marksTheDaysOfACampaignEveryYearWithoutSayingWhatTheyAre() {
        var event = read(campaign(day(5, 18, null))).getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo("CT44: day of the campaign");
        assertThat(day(event)).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(occurrences(event, 3))
                .containsExactly(LocalDate.of(2026, 5, 18), LocalDate.of(2027, 5, 18), LocalDate.of(2028, 5, 18));
        assertThat(text(campaign(day(5, 18, null)))).doesNotContain("Deportation");
    }

    @Test
    void marksALeapDayOnThe28thInOtherYears() {
        assertThat(occurrences(read(campaign(day(2, 29, null))).getEvents().getFirst(), 3))
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29));
    }

    @Test
    void marksADayThatComesOnceOnce() {
        var event = read(campaign(day(5, 18, 2027))).getEvents().getFirst();

        assertThat(day(event)).isEqualTo(LocalDate.of(2027, 5, 18));
        assertThat(event.getRecurrenceRule()).isNull();
    }

    @Test
    void isWhatTheStandardAsksFor() {
        var calendar = read(campaign(day(5, 18, null), step(DAY, 3)));

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//Demarche//Calendar feed//EN");
        assertThat(text(feed(Languages.ENGLISH))).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        assertThat(text(feed(Languages.UKRAINIAN, step(DAY, 3))).lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    private FeedItem step(LocalDate day, int version) {
        return new FeedItem(DueType.NEXT_ACTION, action, version, caseId, "CT44-0017", ActionKind.CALL, day, CHANGED);
    }

    private OpenedFeed feed(Locale language, FeedItem... items) {
        return new OpenedFeed(id, null, language, false, MADE, List.of(items), List.of());
    }

    private OpenedFeed campaign(CampaignDay day, FeedItem... items) {
        return new OpenedFeed(id, "CT44", Languages.ENGLISH, false, MADE, List.of(items), List.of(day));
    }

    private static CampaignDay day(int month, int day, @Nullable Integer year) {
        return new CampaignDay(
                UUID.randomUUID(), month, day, year, "Day of the Deportation", "День депортації", 1944, true, null);
    }

    private static String text(OpenedFeed feed) {
        return new String(new CalendarFile(feed, HOME, new Texts()).bytes(), StandardCharsets.UTF_8);
    }

    private static ICalendar read(OpenedFeed feed) {
        return Biweekly.parse(text(feed)).first();
    }

    private static List<String> summaries(OpenedFeed feed) {
        return read(feed).getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    private static LocalDate day(VEvent event) {
        return event.getDateStart().getValue().toInstant().atZone(zone()).toLocalDate();
    }

    private static List<LocalDate> occurrences(VEvent event, int count) {
        var all = event.getDateIterator(TimeZone.getTimeZone(ZoneOffset.UTC));
        return Stream.generate(all::next)
                .limit(count)
                .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate())
                .toList();
    }

    private static String uid(String text) {
        return text.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    private static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
