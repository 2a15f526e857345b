package org.demarche.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Scanner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the browser gets: Crimea is drawn as Ukraine there too, in Ukraine's colour, and in no other country's. */
class DrawnMapTest {

    private static final Map<String, WorldMap.Drawn> DRAWN = Map.of(
            "UA", new WorldMap.Drawn(MapLook.RECOGNISED, "Ukraine: recognised"),
            "LU", new WorldMap.Drawn(MapLook.PHASE_1, "Luxembourg: <Delivered>"),
            "PL", new WorldMap.Drawn(MapLook.CLOSED, "Poland: Closed"));

    private final Element world = figure(0);
    private final Element europe = figure(1);
    private final JsonNode data =
            JsonMapper.shared().readTree(DrawnMapTest.class.getResourceAsStream("/map/world.json"));

    @Test
    void drawsEveryTestPointOfUkraineInGoldAndNothingElseThere() {
        var places = data.at("/expect/UA").values();

        assertThat(places).hasSizeGreaterThan(5).allSatisfy(place -> assertThat(
                        world.select("path").stream().filter(path -> covers(path, place.asString())))
                .as(place.asString())
                .singleElement()
                .satisfies(path -> {
                    assertThat(path.attr("data-country")).isEqualTo("UA");
                    assertThat(path.classNames()).contains("dm-mr");
                }));
    }

    @Test
    void drawsEuropeAsAnotherWindowOntoTheSameMap() {
        assertThat(europe.select("use").attr("href")).isEqualTo("#world");
        assertThat(europe.select("path")).isEmpty();
    }

    @Test
    void givesASmallStateADotAndEachCountryItsWords() {
        assertThat(europe.select("circle.dm-m1 title").text()).isEqualTo("Luxembourg: <Delivered>");
        assertThat(world.select("path[data-country=PL] title").text()).isEqualTo("Poland: Closed");
    }

    private static Element figure(int index) {
        var map = new WorldMap("World", "Europe", DRAWN);
        var html = (Html) map.getComponentAt(index);
        return Jsoup.parseBodyFragment(html.getInnerHtml(), "");
    }

    private boolean covers(Element path, String place) {
        var point = data.get("testPoints").get(place);
        return outline(path.attr("d"))
                .contains(point.get(0).asDouble(), point.get(1).asDouble());
    }

    /** The outlines know only M, L and Z, absolute. */
    private static Path2D outline(String d) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        try (var parts = new Scanner(d.replaceAll("([MLZ])", " $1 ").replace(',', ' '))) {
            while (parts.hasNext()) {
                switch (parts.next()) {
                    case "M" -> path.moveTo(number(parts), number(parts));
                    case "L" -> path.lineTo(number(parts), number(parts));
                    default -> path.closePath();
                }
            }
        }
        return path;
    }

    private static double number(Scanner parts) {
        return Double.parseDouble(parts.next());
    }
}
