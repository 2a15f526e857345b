package org.demarche.endtoend.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the server has told a tab of its page: nodes by number, each with features by number. */
final class Tree {

    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int METHODS = 19;
    private static final Map<String, String> FITTING = Map.of(
            "vaadin-text-area", "forged",
            "vaadin-text-field", "forged",
            "vaadin-integer-field", "5",
            "vaadin-date-picker", "2026-12-01",
            "vaadin-time-picker", "10:00",
            "vaadin-select", "1");
    private static final Set<Integer> PLACES = Set.of(CHILDREN, 21, 24);

    private final NavigableSet<Integer> known = new TreeSet<>(Set.of(1));
    private final Map<Place, Map<String, JsonNode>> values = new HashMap<>();
    private final Map<Place, List<JsonNode>> lists = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();
    private final Map<String, JsonNode> events = new HashMap<>();

    private record Place(int node, int feature) {}

    void learn(JsonNode answer) {
        answer.path("constants").properties().forEach(each -> constants.put(each.getKey(), each.getValue()));
        answer.path("changes").forEach(this::change);
    }

    /** Those that the client has been told of and those between, and a few beyond. */
    IntStream numbers() {
        return IntStream.rangeClosed(1, known.last() + 10);
    }

    /** Whether somebody who uses the page sees the node and may use it. */
    boolean isOpen(int node) {
        if (!known.contains(node) || isDisabled(node)) {
            return false;
        }
        for (Integer each = node; each != null; each = parents.get(each)) {
            if (value(each, ELEMENT, "visible")
                    .filter(visible -> !visible.asBoolean())
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    boolean isKnown(int node) {
        return known.contains(node);
    }

    /** What is listened for anywhere on the page, with what is told about it. */
    Map<String, JsonNode> events() {
        return Map.copyOf(events);
    }

    Set<String> eventsOf(int node) {
        return values.getOrDefault(new Place(node, LISTENERS), Map.of()).keySet();
    }

    List<String> methodsOf(int node) {
        return lists.getOrDefault(new Place(node, METHODS), List.of()).stream()
                .map(JsonNode::asString)
                .toList();
    }

    Set<String> methods() {
        var all = new TreeSet<String>();
        known.forEach(node -> all.addAll(methodsOf(node)));
        return all;
    }

    /** The last such part that is open: what comes later stands above. */
    Optional<Integer> open(String tag, Predicate<String> words) {
        return known.descendingSet().stream()
                .filter(node -> tag(node).equals(tag))
                .filter(node -> words.test(words(node)))
                .filter(this::isOpen)
                .findFirst();
    }

    Optional<String> attribute(String tag, String attribute) {
        return known.descendingSet().stream()
                .filter(node -> tag(node).equals(tag))
                .flatMap(node -> value(node, ATTRIBUTES, attribute).stream())
                .map(value -> value.path("uri").asString(value.asString("")))
                .findFirst();
    }

    String tag(int node) {
        return value(node, ELEMENT, "tag").map(JsonNode::asString).orElse("");
    }

    boolean listens(int node) {
        return node > 1 && !(eventsOf(node).isEmpty() && methodsOf(node).isEmpty());
    }

    /** The same for what does the same. */
    String signature(int node) {
        return tag(node) + words(node) + new TreeSet<>(eventsOf(node)) + methodsOf(node);
    }

    /** Open fields for words, numbers and days, with something that fits. */
    Map<Integer, String> fields() {
        var fields = new TreeMap<Integer, String>();
        for (int node : known) {
            if (FITTING.containsKey(tag(node)) && isOpen(node)) {
                fields.put(node, FITTING.get(tag(node)));
            }
        }
        return fields;
    }

    Set<String> tags() {
        var tags = new HashSet<String>();
        known.forEach(node -> tags.add(tag(node)));
        return tags;
    }

    String words(int node) {
        var words = new StringBuilder();
        for (var property : List.of("label", "accessibleName", "placeholder", "headerTitle")) {
            value(node, PROPERTIES, property).ifPresent(each -> words.append(each.asString()));
        }
        value(node, ATTRIBUTES, "aria-label").ifPresent(each -> words.append(each.asString()));
        value(node, TEXT, "text").ifPresent(each -> words.append(each.asString()));
        lists.getOrDefault(new Place(node, CHILDREN), List.of())
                .forEach(child -> value(child.asInt(), TEXT, "text").ifPresent(each -> words.append(each.asString())));
        return words.toString();
    }

    private boolean isDisabled(int node) {
        return value(node, ATTRIBUTES, "disabled").isPresent()
                || value(node, PROPERTIES, "disabled")
                        .filter(JsonNode::asBoolean)
                        .isPresent();
    }

    private Optional<JsonNode> value(int node, int feature, String key) {
        return Optional.ofNullable(
                values.getOrDefault(new Place(node, feature), Map.of()).get(key));
    }

    private void change(JsonNode change) {
        int node = change.path("node").asInt();
        var place = new Place(node, change.path("feat").asInt(-1));
        switch (change.path("type").asString()) {
            case "attach" -> known.add(node);
            case "detach" -> forget(node);
            case "put" -> put(place, change);
            case "remove" ->
                values.getOrDefault(place, new HashMap<>())
                        .remove(change.path("key").asString());
            case "splice" -> splice(place, change);
            default -> lists.remove(place);
        }
    }

    private void put(Place place, JsonNode change) {
        var value = change.has("value") ? change.get("value") : change.path("nodeValue");
        var key = change.path("key").asString();
        values.computeIfAbsent(place, _ -> new HashMap<>()).put(key, value);
        if (place.feature() == LISTENERS) {
            events.put(key, constant(value.asString()));
        }
    }

    private JsonNode constant(@Nullable String name) {
        return constants.getOrDefault(name, Rpc.JSON.createObjectNode());
    }

    private void splice(Place place, JsonNode change) {
        var list = lists.computeIfAbsent(place, _ -> new ArrayList<>());
        int index = Math.min(change.path("index").asInt(), list.size());
        for (int i = change.path("remove").asInt(0); i > 0 && index < list.size(); i--) {
            list.remove(index);
        }
        int at = index;
        for (var each : change.path(change.has("addNodes") ? "addNodes" : "add")) {
            list.add(at++, each);
            if (PLACES.contains(place.feature())) {
                parents.put(each.asInt(), place.node());
            }
        }
    }

    private void forget(int node) {
        known.remove(node);
        parents.remove(node);
        values.keySet().removeIf(place -> place.node() == node);
        lists.keySet().removeIf(place -> place.node() == node);
    }
}
