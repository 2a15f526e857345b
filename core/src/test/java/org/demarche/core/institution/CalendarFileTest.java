package org.demarche.core.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.core.base.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    @Test
    void readsDaysWithoutTheOneAfterThem() {
        var week = """
                DTSTART;VALUE=DATE:20261207
                DTEND;VALUE=DATE:20261212
                SUMMARY:Plenární týden
                """;

        assertThat(read(event("a", week)))
                .containsExactly(new CalendarFile.Event("a/2026-12-07", day(7), day(11), "Plenární týden"));
    }

    @Test
    void readsADayThatHasNoEnd() {
        assertThat(read(event("a", "DTSTART;VALUE=DATE:20261207\n")))
                .containsExactly(new CalendarFile.Event("a/2026-12-07", day(7), day(7), ""));
    }

    @Test
    void putsATimeOnTheDayThatItIsInTheHouse() {
        var late = """
                DTSTART:20261207T233000Z
                DTEND:20261208T003000Z
                SUMMARY:Night sitting
                """;

        assertThat(read(event("a", late)))
                .containsExactly(new CalendarFile.Event("a/2026-12-08", day(8), day(8), "Night sitting"));
    }

    @Test
    void endsAtMidnightOnTheDayBefore() {
        var day = "DTSTART;TZID=Europe/Prague:20261207T090000\nDTEND;TZID=Europe/Prague:20261208T000000\n";

        assertThat(read(event("a", day))).extracting(CalendarFile.Event::last).containsExactly(day(7));
    }

    @Test
    void readsEachDayOfARuleWithItsExceptions() {
        var tuesdays = """
                DTSTART;VALUE=DATE:20261201
                RRULE:FREQ=WEEKLY;COUNT=5
                EXDATE;VALUE=DATE:20261215
                SUMMARY:Question time
                """;
        var moved = """
                RECURRENCE-ID;VALUE=DATE:20261208
                DTSTART;VALUE=DATE:20261209
                SUMMARY:Question time, moved
                """;

        assertThat(read(event("q", tuesdays) + event("q", moved)))
                .extracting(CalendarFile.Event::first)
                .containsExactlyInAnyOrder(day(1), day(9), day(22), day(29));
    }

    @Test
    void leavesOutWhatIsCancelledAndWhatIsLongOver() {
        assertThat(read(event("a", "DTSTART;VALUE=DATE:20261207\nSTATUS:CANCELLED\n")
                        + event("b", "DTSTART;VALUE=DATE:20190107\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no calendar", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:nonsense\nEND:VEVENT\nEND:VCALENDAR"})
    void refusesWhatIsNoCalendar(String content) {
        assertThatThrownBy(() -> CalendarFile.read(content.getBytes(StandardCharsets.UTF_8), PRAGUE, TODAY))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo("refused.calendar.file.unreadable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECONDLY", "MINUTELY", "HOURLY"})
    void refusesWhatComesTooOftenToBeASitting(String often) {
        assertThatThrownBy(() -> read(event("a", "DTSTART:20261207T090000Z\nRRULE:FREQ=" + often + "\n")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void refusesMoreEventsThanAHouseHas() {
        var many = IntStream.rangeClosed(0, CalendarFile.MOST_EVENTS)
                .mapToObj(number -> event("e" + number, "DTSTART;VALUE=DATE:20261207\n"))
                .collect(Collectors.joining());

        assertThatThrownBy(() -> read(many)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo("refused.calendar.file.too-large"));
        assertThatThrownBy(() -> read(event("a", "DTSTART;VALUE=DATE:20261207\nRRULE:FREQ=DAILY\n")
                        + event("b", "DTSTART;VALUE=DATE:20261207\nRRULE:FREQ=DAILY\n")))
                .isInstanceOf(Refused.class);
    }

    /** A file of strangers must not make the server ask an address of theirs. */
    @Test
    void asksNobodyForTimeZones() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var zone = """
                    BEGIN:VTIMEZONE
                    TZID:Europe/Prague
                    TZURL:http://127.0.0.1:%d/zone
                    BEGIN:STANDARD
                    DTSTART:19701025T030000
                    TZOFFSETFROM:+0200
                    TZOFFSETTO:+0100
                    END:STANDARD
                    END:VTIMEZONE
                    """.formatted(server.getAddress().getPort());

            var read = read(zone + event("a", "DTSTART;TZID=Europe/Prague:20261207T090000\n"));

            assertThat(read).hasSize(1);
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static List<CalendarFile.Event> read(String components) {
        var file = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//parliament//example//EN\n" + components + "END:VCALENDAR\n";
        return CalendarFile.read(file.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), PRAGUE, TODAY);
    }

    private static String event(String uid, String lines) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTAMP:20261101T000000Z\n" + lines + "END:VEVENT\n";
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2026, 12, ofDecember);
    }
}
