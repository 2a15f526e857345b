package org.demarche.ui.part;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * The cells of lists, drawn in the browser: all lists look the same, and a row costs no components. The caller says how a row
 * becomes the little record of a cell; nothing in a cell is higher than the 23 px line.
 */
public final class GridCells {

    /**
     * A country or chamber: code tile, name as a link, the rest in grey.
     *
     * @param mark that only named people know of it, with a lock; empty for none
     */
    public record Place(String code, String name, String detail, String href, String mark) {

        public Place(String code, String name, String detail, String href) {
            this(code, name, detail, href, "");
        }
    }

    public record Stage(StageFill fill, String name) {}

    /** @param tone OK, RISK or LATE; PLAIN for what is over */
    public record Health(Tone tone, String words) {}

    /** @param tone LATE is bold red, RISK (due today) bold, anything else plain */
    public record Due(Tone tone, String words) {}

    /** What a row is on phones, where a grid is one column of cards. */
    public record Card(Place place, Stage stage, Health health, Due due) {}

    private static final String PLACE = """
            <span class="dm-row"><span class="dm-cc" aria-hidden="true">${item.code}</span><span class="dm-ellipsis">\
            <a class="dm-name dm-b" href="${item.href}">${item.name}</a> <span class="dm-2">${item.detail}</span></span>\
            <span class="dm-2 dm-nowrap dm-lock" ?hidden="${!item.mark}"><vaadin-icon class="dm-i" src="icons.svg" symbol="lock" aria-hidden="true"></vaadin-icon> ${item.mark}</span></span>""";
    private static final String STAGE = """
            <span class="dm-stage"><span class="dm-seg" data-p="${item.fill}" aria-hidden="true">\
            <i></i><i></i><i></i><i></i><i></i></span>${item.stage}</span>""";
    private static final String HEALTH = """
            <span class="dm-health ${item.healthLook}"><vaadin-icon class="dm-i" src="icons.svg" symbol="${item.healthIcon}" \
            aria-hidden="true"></vaadin-icon>${item.health}</span>""";
    private static final String DUE = """
            <span class="dm-nowrap ${item.dueLook}">${item.due}</span>""";
    private static final String PERSON = """
            <span class="dm-row"><span class="${item.look}" aria-hidden="true">${item.letters}</span>\
            <span class="dm-ellipsis ${item.nameLook}" title="${item.whole}">${item.name}</span></span>""";
    private static final String CARD = "<div class=\"dm-cell-card\">" + PLACE + "<span class=\"dm-row\">" + STAGE
            + HEALTH + DUE + "</span>%s</div>";

    private GridCells() {}

    public static <R> LitRenderer<R> place(ValueProvider<R, Place> cell) {
        return withPlace(LitRenderer.of(PLACE), cell);
    }

    public static <R> LitRenderer<R> stage(ValueProvider<R, Stage> cell) {
        return withStage(LitRenderer.of(STAGE), cell);
    }

    public static <R> LitRenderer<R> health(ValueProvider<R, Health> cell) {
        return withHealth(LitRenderer.of(HEALTH), cell);
    }

    public static <R> LitRenderer<R> due(ValueProvider<R, Due> cell) {
        return withDue(LitRenderer.of(DUE), cell);
    }

    /**
     * Initials and name of a person, the last name by its first letter.
     *
     * @param name null where nobody is assigned
     * @param nobody the words for nobody
     */
    public static <R> LitRenderer<R> person(ValueProvider<R, @Nullable String> name, String nobody) {
        return LitRenderer.<R>of(PERSON)
                .withProperty("name", row -> name.apply(row) == null ? nobody : PersonAvatar.shortly(name.apply(row)))
                .withProperty("whole", row -> orElse(name.apply(row), nobody))
                .withProperty("nameLook", row -> name.apply(row) == null ? "dm-risk" : "hide-t")
                .withProperty("look", row -> name.apply(row) == null ? "dm-nobody" : "dm-avatar")
                .withProperty("letters", row -> letters(name.apply(row)));
    }

    /** Grey words of one line: a date of the past, a language. */
    public static <R> LitRenderer<R> grey(ValueProvider<R, String> words) {
        return LitRenderer.<R>of("<span class=\"dm-2 dm-nowrap\">${item.words}</span>")
                .withProperty("words", words);
    }

    public static <R> LitRenderer<R> card(ValueProvider<R, Card> cell) {
        return card(cell, "");
    }

    /** @param deeds a template of what can be done with the row, which stands under it; the caller binds it */
    public static <R> LitRenderer<R> card(ValueProvider<R, Card> cell, String deeds) {
        LitRenderer<R> card = LitRenderer.of(CARD.formatted(deeds));
        withPlace(card, row -> cell.apply(row).place());
        withStage(card, row -> cell.apply(row).stage());
        withHealth(card, row -> cell.apply(row).health());
        return withDue(card, row -> cell.apply(row).due());
    }

    private static <R> LitRenderer<R> withPlace(LitRenderer<R> renderer, ValueProvider<R, Place> cell) {
        return renderer.withProperty("code", row -> cell.apply(row).code())
                .withProperty("name", row -> cell.apply(row).name())
                .withProperty("detail", row -> cell.apply(row).detail())
                .withProperty("href", row -> cell.apply(row).href())
                .withProperty("mark", row -> cell.apply(row).mark());
    }

    private static <R> LitRenderer<R> withStage(LitRenderer<R> renderer, ValueProvider<R, Stage> cell) {
        return renderer.withProperty("fill", row -> cell.apply(row).fill().key())
                .withProperty("stage", row -> cell.apply(row).name());
    }

    private static <R> LitRenderer<R> withHealth(LitRenderer<R> renderer, ValueProvider<R, Health> cell) {
        return renderer.withProperty(
                        "healthLook", row -> "dm-" + cell.apply(row).tone().look())
                .withProperty(
                        "healthIcon",
                        row -> HealthMark.iconOf(cell.apply(row).tone()).symbol())
                .withProperty("health", row -> cell.apply(row).words());
    }

    private static <R> LitRenderer<R> withDue(LitRenderer<R> renderer, ValueProvider<R, Due> cell) {
        return renderer.withProperty("due", row -> cell.apply(row).words())
                .withProperty("dueLook", row -> look(cell.apply(row).tone()));
    }

    private static String look(Tone due) {
        return switch (due) {
            case LATE -> "dm-late dm-b";
            case RISK -> "dm-b";
            case PLAIN, OK, SKY, GOLD, GOLD_EDGE, DASHED -> "";
        };
    }

    private static String letters(@Nullable String name) {
        return name == null ? "?" : PersonAvatar.initials(name);
    }

    private static String orElse(@Nullable String name, String nobody) {
        return name == null ? nobody : name;
    }
}
