package org.demarche.endtoend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page that a {@link Visitor} has open. Knows of it what is needed to find a button by its words. */
final class Tab {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEPEST = 20;

    private final Visitor visitor;
    private final String address;
    private final String key;
    private final Map<Integer, String> tags = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private int heard;
    private int said;

    Tab(Visitor visitor, String route) {
        this.visitor = visitor;
        var page = JSON.readTree(visitor.get("/?v-r=init&location=" + route + "&query="))
                .path("appConfig");
        var first = page.path("uidl");
        address = "/?v-r=uidl&v-uiId=" + page.path("v-uiId").asInt();
        key = first.path("Vaadin-Security-Key").asString();
        hear(first);
        go(route);
    }

    /** @return what came back */
    synchronized String go(String route) {
        return say("ui-navigate", 1, Map.of("route", route, "query", "", "appShellTitle", "", "trigger", ""));
    }

    /** @return what came back */
    synchronized String click(String words) {
        int button = texts.entrySet().stream()
                .filter(text -> text.getValue().equals(words))
                .map(text -> buttonAround(text.getKey()))
                .filter(found -> found > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No button says " + words));
        return say("click", button, Map.of());
    }

    /** The first match of the group in what came back. */
    static List<String> all(String answer, String pattern) {
        return Pattern.compile(pattern)
                .matcher(answer)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private String say(String event, int node, Map<String, String> data) {
        var words = Map.of("type", "event", "node", node, "event", event, "data", data);
        var body = Map.of("csrfToken", key, "rpc", List.of(words), "syncId", heard, "clientId", said);
        var answer = visitor.post(address, "application/json", JSON.writeValueAsString(body));
        said++;
        hear(JSON.readTree(answer.startsWith("for(;;);[") ? answer.substring(9, answer.length() - 1) : answer));
        return answer;
    }

    private void hear(JsonNode answer) {
        if (!answer.has("syncId")) {
            throw new IllegalStateException("No answer of a page: " + answer);
        }
        heard = answer.path("syncId").asInt();
        for (var change : answer.path("changes")) {
            int node = change.path("node").asInt();
            switch (change.path("type").asString() + " " + change.path("key").asString("")) {
                case "put tag" -> tags.put(node, change.path("value").asString());
                case "put text" -> texts.put(node, change.path("value").asString(""));
                case "splice " -> change.path("addNodes").forEach(child -> parents.put(child.asInt(), node));
                case "detach " -> forget(node);
                default -> {}
            }
        }
    }

    /** As the page's own script does: a tab that goes from page to page does not grow. */
    private void forget(int node) {
        tags.remove(node);
        texts.remove(node);
        parents.remove(node);
    }

    /** 0 where there is none. */
    private int buttonAround(int node) {
        int at = node;
        for (int i = 0; i < DEEPEST && parents.containsKey(at); i++) {
            at = parents.get(at);
            if ("vaadin-button".equals(tags.get(at))) {
                return at;
            }
        }
        return 0;
    }
}
