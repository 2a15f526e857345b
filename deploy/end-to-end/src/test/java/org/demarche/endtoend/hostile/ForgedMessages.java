package org.demarche.endtoend.hostile;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The same letter in messages that are not what a tab would send: none may be taken. And the one that is. */
final class ForgedMessages {

    private final Records records;
    private final Score score;
    private final String page;

    /** @param page of a case that staff may write on */
    ForgedMessages(Records records, Score score, String page) {
        this.records = records;
        this.score = score;
        this.page = page;
    }

    /** How often it was taken: once. */
    int asItShouldBe() {
        var tab = Tab.open(Visitor.signedIn("staff"), page);
        var letter = new Letter(records);
        tab.send(letter.in(tab));
        return letter.arrived();
    }

    void withAnotherSecret() {
        var colleague = Tab.open(Visitor.signedIn("coordinator"), page);
        var staff = Visitor.signedIn("staff");
        var sibling = Tab.open(Visitor.signedIn("staff"), page);
        var wrong = Map.<String, Function<ObjectNode, ObjectNode>>of(
                "no secret", message -> message.deepCopy().without("csrfToken"),
                "an empty secret", message -> message.put("csrfToken", ""),
                "null", message -> message.putNull("csrfToken"),
                "a number", message -> message.put("csrfToken", 0),
                "a yes", message -> message.put("csrfToken", true),
                "the secret of nobody", message -> message.put("csrfToken", "init"),
                "a secret cut short",
                        message -> message.put(
                                "csrfToken",
                                message.path("csrfToken").asString().substring(1)),
                "a colleague's", message -> message.put("csrfToken", colleague.secret()),
                "their own of another session", message -> message.put("csrfToken", sibling.secret()));
        wrong.forEach((name, change) ->
                forged(name, staff, (tab, message) -> tab.post(tab.address(), change.apply(message))));
    }

    void toAnotherTab() {
        var staff = Visitor.signedIn("staff");
        for (var number : List.of("77", "-1", "x", "", "0%00", "2147483648", "%2e%2e")) {
            forged("tab " + number, staff, (tab, message) -> tab.post("/?v-r=uidl&v-uiId=" + number, message));
        }
        for (var account : List.of("coordinator", "leadership", "admin")) {
            var other = Visitor.signedIn(account);
            var theirs = Tab.open(other, "profile");
            forged(
                    "session of " + account,
                    staff,
                    (tab, message) -> other.send("POST", theirs.address(), Visitor.JSON, message.toString()));
        }
        forged("no session", staff, (tab, message) -> new Visitor()
                .send("POST", tab.address(), Visitor.JSON, message.toString()));
        forged("an ended session", Visitor.signedIn("staff"), (tab, message) -> {
            var before = Visitor.with(tab.visitor().cookie());
            tab.visitor().signOut();
            return before.send("POST", tab.address(), Visitor.JSON, message.toString());
        });
    }

    void inAnotherWay() {
        var staff = Visitor.signedIn("staff");
        for (var address : List.of(
                "/?v-r=UIDL&v-uiId=",
                "/?v-r=uid&v-uiId=",
                "/?v-r=init&v-uiId=",
                "/?v-r=heartbeat&v-uiId=",
                "/VAADIN/dynamic/resource/?v-uiId=",
                "/?v-uiId=",
                "/?v-r=webcomponent-resync&v-uiId=")) {
            forged(address, staff, (tab, message) -> tab.post(address + tab.number(), message));
        }
        for (var method : List.of("GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "UIDL")) {
            forged(method, staff, (tab, message) -> tab.visitor()
                    .send(method, tab.address(), Visitor.JSON, message.toString()));
        }
        forged("an old number", staff, (tab, message) -> tab.post(tab.address(), message.put("clientId", 0)));
        forged("a number to come", staff, (tab, message) -> tab.post(tab.address(), message.put("clientId", 99)));
        forged(
                "a list",
                staff,
                (tab, message) ->
                        tab.post(tab.address(), Rpc.JSON.createArrayNode().add(message)));
    }

    /** What was taken once is not taken again. @return how often it was */
    int again() {
        var tab = Tab.open(Visitor.signedIn("staff"), page);
        var letter = new Letter(records);
        var message = tab.message(letter.in(tab));
        for (int i = 0; i < 5; i++) {
            tab.post(tab.address(), message);
        }
        score.tried(4);
        return letter.arrived();
    }

    private void forged(String what, Visitor visitor, BiFunction<Tab, ObjectNode, Answer> send) {
        var tab = Tab.open(visitor, page);
        var letter = new Letter(records);
        var answer = send.apply(tab, tab.message(letter.in(tab)));
        score.tried("message with " + what, letter.arrived() > 0 || answer.tells());
    }
}
