package org.demarche.endtoend.hostile;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A page as Vaadin keeps it: its number in the session, its secret, and how many messages have passed. */
final class Tab {

    private static final int BODY = 1;

    private final Visitor visitor;
    private final int number;
    private final String secret;
    private final Tree tree = new Tree();
    private int messages;
    private boolean over;

    private Tab(Visitor visitor, JsonNode begun) {
        this.visitor = visitor;
        number = begun.path("appConfig").path("v-uiId").asInt();
        var first = begun.path("appConfig").path("uidl");
        secret = first.path("Vaadin-Security-Key").asString("");
        tree.learn(first);
    }

    /** @param path without a leading slash */
    static Tab open(Visitor visitor, String path) {
        var tab = blank(visitor, path);
        tab.go(path);
        return tab;
    }

    /** Before any page is shown in it. */
    static Tab blank(Visitor visitor, String path) {
        var answer = visitor.get("/?v-r=init&location=" + path.replaceAll("\\?.*", "") + "&query=");
        return new Tab(visitor, json(answer.body()));
    }

    Answer go(String path) {
        return send(List.of(navigated(path)));
    }

    static ObjectNode navigated(String path) {
        int query = path.indexOf('?');
        var about = Rpc.JSON
                .createObjectNode()
                .put("route", query < 0 ? path : path.substring(0, query))
                .put("query", query < 0 ? "" : path.substring(query))
                .put("appShellTitle", "")
                .put("trigger", "")
                .putNull("historyState");
        return Rpc.event(BODY, "ui-navigate", about);
    }

    Tree tree() {
        return tree;
    }

    Visitor visitor() {
        return visitor;
    }

    int number() {
        return number;
    }

    String secret() {
        return secret;
    }

    /** Whether the server knows the tab no more. */
    boolean isOver() {
        return over;
    }

    /** As the browser would. */
    Answer send(List<ObjectNode> calls) {
        var answer = post(address(), message(calls));
        messages++;
        var said = json(answer.body());
        over = over || answer.status() != 200 || said.path("meta").has("sessionExpired");
        if (said.has("clientId")) {
            messages = said.path("clientId").asInt();
        }
        tree.learn(said);
        return answer;
    }

    /** As a browser does when the tab is shut. */
    void leave() {
        post(address(), message(List.of()).put("UNLOAD", true));
    }

    /** Each in a message of its own, since Vaadin drops the rest of one in which something is wrong. */
    void sendEach(List<ObjectNode> calls) {
        calls.forEach(call -> send(List.of(call)));
    }

    /** What {@link #send} would write; sends nothing. */
    ObjectNode message(List<ObjectNode> calls) {
        var message = Rpc.JSON
                .createObjectNode()
                .put("csrfToken", secret)
                .put("syncId", messages)
                .put("clientId", messages);
        message.set("rpc", Rpc.JSON.valueToTree(calls));
        return message;
    }

    String address() {
        return "/?v-r=uidl&v-uiId=" + number;
    }

    Answer post(String address, JsonNode message) {
        return visitor.send("POST", address, Visitor.JSON, message.toString());
    }

    /** What is done by the button with these words. */
    Optional<ObjectNode> press(String words) {
        return tree.open("vaadin-button", words::equals)
                .map(button ->
                        Rpc.event(button, "click", Guesses.about(tree.events().get("click"))));
    }

    private static JsonNode json(String body) {
        var plain = body.startsWith("for(;;);") ? body.substring("for(;;);".length()) : body;
        if (!plain.startsWith("{") && !plain.startsWith("[")) {
            return Rpc.JSON.createObjectNode();
        }
        var read = Rpc.JSON.readTree(plain);
        return read.isArray() ? read.path(0) : read;
    }
}
