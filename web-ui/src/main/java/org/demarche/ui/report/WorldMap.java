package org.demarche.ui.report;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.ui.report.Outlines.Outline;
import org.jsoup.nodes.Entities;

/**
 * The world and, beside it, Europe: the same drawing again through another window. Countries without a colour of their own
 * are drawn as one quiet piece of land; states too small to be seen get a dot. Screen readers are told to read the table.
 */
class WorldMap extends Div {

    /** How a country is drawn, and the words that the pointer finds there. */
    record Drawn(MapLook look, String title) {}

    /** The window onto Europe, in the units of the map. */
    private static final double LEFT = 444;

    private static final double TOP = 31;
    private static final double WIDTH = 136;
    private static final double HEIGHT = 112;

    /** Below this many units an outline is smaller than three pixels: in Europe's window, and in the world's. */
    private static final double TOO_SMALL_IN_EUROPE = 2.3;

    private static final double TOO_SMALL_IN_THE_WORLD = 3;

    WorldMap(String worldName, String europeName, Map<String, Drawn> countries) {
        var drawn = new TreeMap<>(countries);
        drawn.keySet().retainAll(Outlines.WORLD.countries().keySet());
        add(new Html(figure("world", worldName, world(drawn))), new Html(figure("europe", europeName, europe(drawn))));
        addClassName("dm-maps");
    }

    private static String figure(String place, String name, String svg) {
        return "<figure class=\"%s\">%s<figcaption>%s</figcaption></figure>"
                .formatted(place, svg, Entities.escape(name));
    }

    private static String world(Map<String, Drawn> drawn) {
        var svg = new StringBuilder("""
                <svg class="dm-map" viewBox="%s" aria-hidden="true"><defs><pattern id="hatch" width="2" height="2" \
                patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="dm-hatch-ground" width="2" height="2"/>\
                <rect class="dm-hatch-line" width=".7" height="2"/></pattern></defs><g id="world"><path class="dm-land" d=\"""".formatted(Outlines.WORLD.viewBox()));
        Outlines.WORLD.countries().forEach((code, outline) -> {
            if (!drawn.containsKey(code)) {
                svg.append(outline.d());
            }
        });
        svg.append("\"/>");
        drawn.forEach(
                (code, country) -> svg.append("<path data-country=\"%s\" class=\"%s\" d=\"%s\"><title>%s</title></path>"
                        .formatted(
                                code, country.look().classes(), outline(code).d(), Entities.escape(country.title()))));
        svg.append("</g>");
        drawn.forEach((code, country) -> {
            if (!isInEurope(outline(code))) {
                svg.append(dot(code, country, TOO_SMALL_IN_THE_WORLD, 3));
            }
        });
        return svg.append("</svg>").toString();
    }

    private static String europe(Map<String, Drawn> drawn) {
        var svg = new StringBuilder(
                "<svg class=\"dm-map\" viewBox=\"%.0f %.0f %.0f %.0f\" aria-hidden=\"true\"><use href=\"#world\"/>"
                        .formatted(LEFT, TOP, WIDTH, HEIGHT));
        drawn.forEach((code, country) -> {
            if (isInEurope(outline(code))) {
                svg.append(dot(code, country, TOO_SMALL_IN_EUROPE, 1.5));
            }
        });
        return svg.append("</svg>").toString();
    }

    private static String dot(String code, Drawn country, double tooSmall, double radius) {
        var outline = outline(code);
        return outline.size() >= tooSmall
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s</title></circle>",
                        country.look().classes(),
                        outline.x(),
                        outline.y(),
                        radius,
                        Entities.escape(country.title()));
    }

    private static Outline outline(String code) {
        return Outlines.WORLD.countries().get(code);
    }

    private static boolean isInEurope(Outline outline) {
        return outline.x() > LEFT && outline.x() < LEFT + WIDTH && outline.y() > TOP && outline.y() < TOP + HEIGHT;
    }
}
