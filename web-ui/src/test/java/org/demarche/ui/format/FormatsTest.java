package org.demarche.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.demarche.core.base.PartialDate;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Instant NOW = Instant.parse("2026-11-24T09:20:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Formatting FORMATTING = new Formatting(new Texts(), Clock.fixed(NOW, ZoneId.of("UTC")));
    private static final Formats ENGLISH = FORMATTING.of(Languages.ENGLISH, KYIV);
    private static final Formats UKRAINIAN = FORMATTING.of(Languages.UKRAINIAN, KYIV);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-24 | Today        | Сьогодні
                    2026-11-25 | Tomorrow     | Завтра
                    2026-11-27 | Fri 27 Nov   | пт, 27 лист.
                    2026-12-01 | Tue 1 Dec    | вт, 1 груд.
                    2026-12-02 | 2 Dec        | 2 груд.
                    2026-11-20 | 20 Nov       | 20 лист.
                    2026-09-02 | 2 Sep        | 2 вер.
                    2027-05-18 | 18 May 2027  | 18 трав. 2027
                    """)
    void namesTheDaysNextToTodayAndTheYearOnlyWhenItIsAnother(LocalDate day, String english, String ukrainian) {
        assertThat(ENGLISH.due(day)).isEqualTo(english);
        assertThat(UKRAINIAN.due(day)).isEqualTo(ukrainian);
    }

    @Test
    void writesMonthsInTheGenitiveInUkrainian() {
        assertThat(UKRAINIAN.longDay(TODAY)).isEqualTo("24 листопада 2026");
        assertThat(UKRAINIAN.fullDay(TODAY)).isEqualTo("Вівторок, 24 листопада 2026");
        assertThat(ENGLISH.fullDay(TODAY)).isEqualTo("Tuesday, 24 November 2026");
    }

    @Test
    void saysOfAPartialDateOnlyWhatIsKnown() {
        assertThat(ENGLISH.partial(new PartialDate("2015-11-12"))).isEqualTo("12 Nov 2015");
        assertThat(ENGLISH.partial(new PartialDate("2015-11"))).isEqualTo("November 2015");
        assertThat(ENGLISH.partial(new PartialDate("2015"))).isEqualTo("2015");
        assertThat(UKRAINIAN.partial(new PartialDate("2015-11"))).isEqualTo("Листопад 2015");
    }

    @Test
    void saysTheMonthOfSomeDaysOnce() {
        var last = LocalDate.of(2026, 10, 22);

        assertThat(ENGLISH.firstOf(LocalDate.of(2026, 10, 20), last)).isEqualTo("20");
        assertThat(ENGLISH.firstOf(LocalDate.of(2026, 9, 20), last)).isEqualTo("20 Sep");
        assertThat(UKRAINIAN.firstOf(LocalDate.of(2025, 10, 20), last)).isEqualTo("20 жовт. 2025");
    }

    @Test
    void beginsSmallWithinASentence() {
        assertThat(ENGLISH.momentWithin(NOW)).isEqualTo("today, 11:20");
        assertThat(UKRAINIAN.momentWithin(NOW)).isEqualTo("сьогодні, 11:20");
    }

    @Test
    void tellsAMomentInTheZoneOfTheUser() {
        var moment = Instant.parse("2026-11-20T14:42:00Z");

        assertThat(ENGLISH.moment(moment)).isEqualTo("20 Nov, 16:42");
        assertThat(UKRAINIAN.moment(moment)).isEqualTo("20 лист., 16:42");
        assertThat(FORMATTING.of(Locale.ENGLISH, ZoneId.of("Asia/Tokyo")).moment(Instant.parse("2026-11-23T16:00:00Z")))
                .isEqualTo("Today, 01:00");
    }

    @Test
    void tellsHowLongAgo() {
        assertThat(ENGLISH.ago(NOW.minusSeconds(20))).isEqualTo("just now");
        assertThat(ENGLISH.ago(NOW.minusSeconds(120))).isEqualTo("2 minutes ago");
        assertThat(UKRAINIAN.ago(NOW.minusSeconds(5 * 3600))).isEqualTo("5 годин тому");
        assertThat(ENGLISH.ago(NOW.minusSeconds(26 * 3600))).isEqualTo("23 Nov, 09:20");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 day late, Запізнення 1 день",
        "2, 2 days late, Запізнення 2 дні",
        "5, 5 days late, Запізнення 5 днів",
        "11, 11 days late, Запізнення 11 днів",
        "21, 21 days late, Запізнення 21 день"
    })
    void countsDaysByTheRulesOfTheLanguage(long days, String english, String ukrainian) {
        assertThat(ENGLISH.late(days)).isEqualTo(english);
        assertThat(UKRAINIAN.late(days)).isEqualTo(ukrainian);
    }

    @Test
    void writesNumbersAndSizesByTheLanguage() {
        assertThat(ENGLISH.number(12_345)).isEqualTo("12,345");
        assertThat(UKRAINIAN.number(12_345)).isEqualTo("12\u00a0345");
        assertThat(ENGLISH.percent(0.88)).isEqualTo("88%");
        assertThat(ENGLISH.size(640)).isEqualTo("1 kB");
        assertThat(UKRAINIAN.size(1_240_000)).isEqualTo("1,2 МБ");
    }

    @Test
    void startsTheWeekOfAPickerOnMondayWithUkrainianNames() {
        DatePickerI18n words = UKRAINIAN.datePicker("Термін").getI18n();

        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getWeekdaysShort()).startsWith("нд", "пн").hasSize(7);
        assertThat(words.getMonthNames()).startsWith("січень").endsWith("грудень");
        assertThat(words.getDateFormats()).startsWith("dd.MM.yyyy");
        assertThat(words.getToday()).isEqualTo("Сьогодні");
    }
}
