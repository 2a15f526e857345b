package org.demarche.endtoend.hostile;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.endtoend.Product;
import tools.jackson.databind.node.ObjectNode;

/** Ways within an open tab, where no filter of the server sees an address: to objects and pages that are not theirs. */
final class Journeys {

    private static final Map<String, String> ROLES =
            Map.of("staff", "STAFF", "coordinator", "COORDINATOR", "leadership", "LEADERSHIP", "admin", "ADMIN");

    /** As a browser tells of a new address, and as a link of ours that is followed. */
    private static final List<Function<String, ObjectNode>> WAYS = List.of(Tab::navigated, Rpc::navigation);

    private static final String NOTHING = "Nothing here for you";

    private final Score score;
    private final World world;

    Journeys(Score score, World world) {
        this.score = score;
        this.world = world;
    }

    void toObjects() {
        for (var account : List.of("staff", "leadership", "admin")) {
            for (var secret : List.of(world.restricted(), world.other())) {
                compare(account, "cases/%s", secret, World.MISSING);
                compare(account, "cases/%s/history", secret, World.MISSING);
            }
            compare(account, "campaigns/%s", world.campaign("EXAMPLE"), World.MISSING);
            compare(account, "campaigns/%s/team", world.campaign("EXAMPLE"), World.MISSING);
            compare(account, "campaigns/%s/history", world.campaign("EXAMPLE"), World.MISSING);
        }
        compare("coordinator", "cases/%s", world.other(), World.MISSING);
    }

    /** A page of another role is answered with the words for one that does not exist. */
    void toPagesOfOthers() {
        ROLES.forEach((account, role) -> {
            for (var route : Product.started().routes()) {
                var allowed = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
                if (allowed != null && !Arrays.asList(allowed.value()).contains(role)) {
                    refused(account, path(route.getTemplate()));
                }
            }
        });
    }

    /** Whoever is not signed in sees nothing but the door, whichever way they go. */
    void ofNobody() {
        for (var route : Product.started().routes()) {
            var path = path(route.getTemplate());
            for (var way : WAYS) {
                var tab = Tab.blank(new Visitor(), "sign-in");
                var answer = tab.send(List.of(way.apply(path)));
                boolean inside = tab.tree().tags().stream().anyMatch(tag -> List.of("vaadin-app-layout", "vaadin-grid")
                        .contains(tag));
                score.tried("nobody to " + path, inside || answer.tells());
            }
        }
    }

    /** Whether the answer is another one than for what is missing. */
    boolean differ(String account, String path, String id) {
        var answer = arrived(account, Tab.navigated(path.formatted(id)));
        var missing = arrived(account, Tab.navigated(path.formatted(World.MISSING)));
        return !answer.essence(id).equals(missing.essence(World.MISSING));
    }

    private void refused(String account, String path) {
        for (var way : WAYS) {
            var tab = Tab.open(Visitor.signedIn(account), "profile");
            var answer = tab.send(List.of(way.apply(path)));
            boolean inside =
                    !answer.body().contains(NOTHING) || tab.tree().tags().contains("vaadin-grid");
            score.tried(account + " to " + path, inside || answer.tells());
        }
    }

    private void compare(String account, String path, String secret, String missing) {
        for (var way : WAYS) {
            var expected = arrived(account, way.apply(path.formatted(missing)));
            var answer = arrived(account, way.apply(path.formatted(secret)));
            boolean told = !answer.essence(secret).equals(expected.essence(missing));
            score.tried(account + " to " + path.formatted(secret), told || answer.tells());
        }
    }

    private static Answer arrived(String account, ObjectNode call) {
        return Tab.open(Visitor.signedIn(account), "profile").send(List.of(call));
    }

    private String path(String template) {
        var place = template.startsWith("cases") ? world.own() : world.campaign("CT44");
        return template.replaceAll("/:tab\\?", "").replaceAll(":[a-z]+\\??", place);
    }
}
