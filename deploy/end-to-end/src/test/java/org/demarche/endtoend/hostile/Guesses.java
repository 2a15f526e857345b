package org.demarche.endtoend.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be tried at a node. */
final class Guesses {

    private static final Set<String> NUMBERS =
            Set.of("screenX", "screenY", "clientX", "clientY", "offsetX", "offsetY", "detail", "button");

    private static final Map<String, Object> PROPERTIES = Map.of(
            "value", "forged",
            "checked", true,
            "opened", true,
            "disabled", false,
            "readonly", false,
            "hidden", false,
            "innerHTML", "<img src=x onerror=alert(1)>",
            "selectedItem", Map.of("key", "1"));

    /** Of Java, not of the page. */
    private static final List<String> METHODS =
            List.of("removeAll", "setEnabled", "setVisible", "click", "close", "getElement", "navigate", "getClass");

    private static final Map<String, List<?>> ARGUMENTS = Map.of(
            "setViewportRange", List.of(0, 50),
            "setRequestedRange", List.of(0, 50),
            "select", List.of("1"),
            "deselect", List.of("1"),
            "confirmUpdate", List.of(0),
            "setDetailsVisible", List.of("1"),
            "sortersChanged", List.of(List.of()));

    private Guesses() {}

    /** What a listener wants to be told of an event: that it is what it waits for. */
    static JsonNode about(@Nullable JsonNode wanted) {
        var about = Rpc.JSON.createObjectNode();
        if (wanted != null) {
            wanted.properties().forEach(each -> tell(about, each.getKey(), each.getValue()));
        }
        return about;
    }

    /** What a person could do there. */
    static List<ObjectNode> use(Tree tree, int node) {
        var calls = new ArrayList<ObjectNode>();
        for (var event : tree.eventsOf(node)) {
            if (!event.startsWith("ui-")) {
                calls.add(Rpc.event(node, event, about(tree.events().get(event))));
            }
        }
        if (tree.tag(node).equals("vaadin-checkbox")) {
            calls.add(Rpc.property(node, "checked", true));
        }
        tree.methodsOf(node).forEach(method -> calls.add(call(tree, node, method)));
        return calls;
    }

    /** Fills all fields for words, before any button is pressed; in a dialog the others too. */
    static List<ObjectNode> fill(Tree tree, boolean inDialog) {
        var calls = new ArrayList<ObjectNode>();
        tree.fields().forEach((node, value) -> {
            if (inDialog || tree.tag(node).startsWith("vaadin-text-")) {
                calls.add(Rpc.property(node, "value", value));
            }
        });
        return calls;
    }

    /** At a node that does not want to be asked: every event and method of the page. */
    static List<ObjectNode> everything(Tree tree, int node) {
        var calls = new ArrayList<ObjectNode>();
        tree.events().forEach((event, wanted) -> {
            if (!event.startsWith("ui-")) {
                calls.add(Rpc.event(node, event, about(wanted)));
            }
        });
        tree.methods()
                .forEach(method -> calls.add(Rpc.method(node, method, ARGUMENTS.getOrDefault(method, List.of()))));
        return calls;
    }

    /** What no page of ours would send of any node. */
    static List<ObjectNode> nonsense(int node) {
        var calls = new ArrayList<ObjectNode>();
        PROPERTIES.forEach((property, value) -> calls.add(Rpc.property(node, property, value)));
        METHODS.forEach(method -> calls.add(Rpc.method(node, method, List.of())));
        calls.add(Rpc.channel(node, 0));
        calls.add(Rpc.attach(node, 1));
        return calls;
    }

    private static ObjectNode call(Tree tree, int node, String method) {
        boolean searches = tree.tag(node).equals("vaadin-combo-box") && method.equals("setViewportRange");
        return Rpc.method(node, method, searches ? List.of(0, 50, "") : ARGUMENTS.getOrDefault(method, List.of()));
    }

    private static void tell(ObjectNode about, String key, JsonNode wanted) {
        var last = key.substring(key.lastIndexOf('.') + 1);
        if (NUMBERS.contains(last)) {
            about.put(key, 0);
        } else if (!last.endsWith("Key")) {
            about.put(key, true);
        }
        if (wanted.isArray()) {
            about.put("for", "trailing"); // when it has come to rest
        }
    }
}
