package org.demarche.endtoend.hostile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a browser tells Vaadin, one thing each. */
final class Rpc {

    static final JsonMapper JSON = new JsonMapper();
    private static final int PROPERTIES = 1;

    private Rpc() {}

    static ObjectNode event(int node, String event, JsonNode about) {
        return of("event", node).put("event", event).set("data", about);
    }

    static ObjectNode property(int node, String property, @Nullable Object value) {
        return of("mSync", node)
                .put("feature", PROPERTIES)
                .put("property", property)
                .set("value", JSON.valueToTree(value));
    }

    static ObjectNode method(int node, String method, List<?> arguments) {
        return of("publishedEventHandler", node)
                .put("templateEventMethodName", method)
                .put("promise", -1)
                .set("templateEventMethodArgs", JSON.valueToTree(arguments));
    }

    /** As a link that the router knows. */
    static ObjectNode navigation(String location) {
        return JSON.createObjectNode()
                .put("type", "navigation")
                .put("location", location)
                .put("link", 1);
    }

    static ObjectNode channel(int node, int channel) {
        return of("channel", node).put("channel", channel).set("args", JSON.createArrayNode());
    }

    static ObjectNode attach(int node, int other) {
        return of("attachExistingElement", node)
                .put("attachReqId", other)
                .put("attachAssignedId", other)
                .put("attachTagName", "div")
                .put("attachIndex", 0);
    }

    private static ObjectNode of(String type, int node) {
        return JSON.createObjectNode().put("type", type).put("node", node);
    }
}
