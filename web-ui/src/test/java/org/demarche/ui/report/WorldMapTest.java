package org.demarche.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map draws Crimea as Ukraine. Always. */
class WorldMapTest {

    private final JsonNode map =
            JsonMapper.shared().readTree(WorldMapTest.class.getResourceAsStream("/map/world.json"));

    @Test
    void drawsEveryTestPointInItsCountryAndInNoOther() {
        assertThat(map.get("expect").propertyNames()).contains("UA");

        map.get("expect")
                .forEachEntry((country, places) -> places.forEach(place -> assertThat(map.get("countries")
                                .propertyStream()
                                .filter(shape -> isIn(shape.getValue(), place.asString())))
                        .as(place.asString())
                        .extracting(shape -> shape.getKey())
                        .containsExactly(country)));
    }

    @Test
    void testsTheTownsOfCrimea() {
        assertThat(map.at("/expect/UA").values())
                .extracting(JsonNode::asString)
                .contains("Simferopol", "Sevastopol", "Yevpatoria", "Kerch", "Yalta", "Dzhankoy");
    }

    private boolean isIn(JsonNode country, String place) {
        var point = map.get("testPoints").get(place);
        return outline(country.get("d").asString())
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
                    case "Z" -> path.closePath();
                    case String other -> throw new IllegalArgumentException("Unknown in a path: " + other);
                }
            }
        }
        return path;
    }

    private static double number(Scanner parts) {
        return Double.parseDouble(parts.next());
    }
}
