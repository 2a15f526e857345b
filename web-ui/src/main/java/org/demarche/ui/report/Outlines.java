package org.demarche.ui.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of all countries, read once. Crimea is Ukraine; a test holds it. */
final class Outlines {

    private static final String FILE = "/map/world.json";

    /**
     * @param d the path, in the units of the map
     * @param size the longer side of the box around it
     */
    record Outline(String d, double x, double y, double size) {}

    static final Outlines WORLD = read();

    private final String viewBox;
    private final Map<String, Outline> countries;

    private Outlines(String viewBox, Map<String, Outline> countries) {
        this.viewBox = viewBox;
        this.countries = countries;
    }

    String viewBox() {
        return viewBox;
    }

    /** By ISO code, in its order. */
    Map<String, Outline> countries() {
        return countries;
    }

    private static Outlines read() {
        try (var file = Outlines.class.getResourceAsStream(FILE)) {
            var map = JsonMapper.shared().readTree(file);
            var countries = new TreeMap<String, Outline>();
            map.get("countries").forEachEntry((code, country) -> countries.put(code, outline(country)));
            return new Outlines(map.get("viewBox").asString(), countries);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Outline outline(JsonNode country) {
        var label = country.get("label");
        return new Outline(
                country.get("d").asString(),
                label.get(0).asDouble(),
                label.get(1).asDouble(),
                Math.max(country.get("w").asDouble(), country.get("h").asDouble()));
    }
}
