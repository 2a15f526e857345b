package org.demarche.endtoend.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Addresses of what one may not see, written in every way that might slip past a guard. */
final class Addresses {

    private static final String EVIL = "evil.example";

    /** How an address of an object can be written. */
    static final List<Way> WAYS = List.of(
            way((place, id) -> "/" + place + "/" + id),
            way((place, id) -> "//" + place + "//" + id),
            way((place, id) -> "/" + place + "/" + id + "/"),
            way((place, id) -> "/" + place + "/" + id + "."),
            way((place, id) -> "/" + place + "/" + id + "%20"),
            way((place, id) -> "/" + place + "/" + id + "%00"),
            way((place, id) -> "/" + place + "/" + id + ".json"),
            way((place, id) -> "/" + place + "/" + id + ".css"),
            way((place, id) -> "/" + place + "/" + id + ";jsessionid=1"),
            way((place, id) -> "/" + place + ";x=1/" + id),
            way((place, id) -> "/;/" + place + "/" + id),
            way((place, id) -> "/" + place + "/./" + id),
            way((place, id) -> "/" + place + "/x/../" + id),
            way((place, id) -> "/webjars/../" + place + "/" + id),
            way((place, id) -> "/webjars/..;/" + place + "/" + id),
            way((place, id) -> "/webjars/%2e%2e/" + place + "/" + id),
            way((place, id) -> "/webjars/..%2f" + place + "/" + id),
            way((place, id) -> "/webjars/..%5c" + place + "/" + id),
            way((place, id) -> "/VAADIN/../" + place + "/" + id),
            way((place, id) -> "/sign-in/../" + place + "/" + id),
            way((place, id) -> "/" + place.toUpperCase(java.util.Locale.ROOT) + "/" + id),
            way((place, id) -> "/" + place + "/" + id.toUpperCase(java.util.Locale.ROOT)),
            way((place, id) -> "/" + place + "%2f" + id),
            way((place, id) -> "/" + place + "/%7b" + id + "%7d"),
            way((place, id) -> "/%63" + place.substring(1) + "/" + id),
            way((place, id) -> "/" + place + "/" + id + "?v-r=nothing"),
            way((place, id) -> "/" + place + "/" + id + "?v-r=init&location=" + place + "/" + id + "&query="),
            way((place, id) -> "/?v-r=init&location=" + place + "/" + id + "&query="),
            way((place, id) -> "/sign-in?v-r=init&location=" + place + "/" + id + "&query="));

    /** What would make a server believe that somebody else asks, for something else, in another way. */
    private static final List<String> HEADERS = List.of(
            "X-Original-URL: %s\r\n",
            "X-Rewrite-URL: %s\r\n",
            "X-Forwarded-Prefix: %s\r\n",
            "X-Forwarded-For: 127.0.0.1\r\n",
            "X-Forwarded-Host: " + EVIL + "\r\n",
            "X-Forwarded-Proto: https\r\n",
            "Forwarded: for=127.0.0.1;host=" + EVIL + "\r\n",
            "X-Real-IP: 127.0.0.1\r\n",
            "X-HTTP-Method-Override: PUT\r\n",
            "X-Method-Override: DELETE\r\n",
            "X-User: admin\r\n",
            "X-Remote-User: admin\r\n",
            "Authorization: Basic YWRtaW46ZGVtbw==\r\n",
            "Authorization: Bearer x.y.z\r\n",
            "Origin: https://" + EVIL + "\r\n",
            "Referer: https://" + EVIL + "\r\n",
            "Host: " + EVIL + "\r\n",
            "Range: bytes=0-10\r\n",
            "If-Modified-Since: Mon, 23 Nov 2037 10:00:00 GMT\r\n",
            "Accept: application/json\r\n",
            "Accept: */*;q=0.1\r\n");

    private final Score score;
    private final World world;

    Addresses(Score score, World world) {
        this.score = score;
        this.world = world;
    }

    /** How an address is written. */
    record Way(BinaryOperator<String> write) {
        String to(String place, String id) {
            return write.apply(place, id);
        }
    }

    private static Way way(BinaryOperator<String> write) {
        return new Way(write);
    }

    /** Restricted, another campaign's and missing are one and the same to whoever asks. */
    void existence() {
        for (var account : List.of("staff", "leadership", "admin")) {
            var visitor = Visitor.signedIn(account);
            for (var way : WAYS) {
                alike(visitor, account, id -> way.to("cases", id), List.of(world.restricted(), world.other()));
                alike(
                        visitor,
                        account,
                        id -> way.to("cases", id) + "/history",
                        List.of(world.restricted(), world.other()));
                alike(visitor, account, id -> way.to("campaigns", id), List.of(world.campaign("EXAMPLE")));
            }
            for (var header : HEADERS) {
                for (var id : List.of(world.restricted(), world.other())) {
                    var missing = visitor.send(
                            "GET", "/cases/" + World.MISSING, header.formatted("/cases/" + World.MISSING), "");
                    var answer = visitor.send("GET", "/cases/" + id, header.formatted("/cases/" + id), "");
                    judge(account + " " + header.strip() + " " + id, answer, id, missing);
                }
            }
        }
    }

    /** Whoever is not signed in gets the way to the door or nothing, and nothing of what lies behind. */
    void anonymous() {
        var nobody = new Visitor();
        var targets = new ArrayList<String>();
        for (var way : WAYS) {
            targets.add(way.to("cases", world.own()));
            targets.add(way.to("campaigns", world.campaign("CT44")));
            targets.add(way.to("admin", "users"));
        }
        for (var target : targets) {
            judge("nobody at " + target, nobody.get(target));
        }
        for (var header : HEADERS) {
            judge(
                    "nobody with " + header.strip(),
                    nobody.send("GET", "/admin/users", header.formatted("/admin/users"), ""));
            judge(
                    "nobody with " + header.strip(),
                    nobody.send("GET", "/sign-in", header.formatted("/admin/users"), ""));
        }
        for (var method :
                List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "CONNECT", "PROPFIND", "get")) {
            judge("nobody by " + method, nobody.send(method, "/cases/" + world.own(), Visitor.HTML, ""));
            judge("nobody by " + method, nobody.send(method, "/files/" + World.MISSING, Visitor.HTML, ""));
        }
    }

    private void alike(Visitor visitor, String account, UnaryOperator<String> address, List<String> ids) {
        var missing = visitor.get(address.apply(World.MISSING));
        for (var id : ids) {
            judge(account + " at " + address.apply(id), visitor.get(address.apply(id)), id, missing);
        }
    }

    private void judge(String what, Answer answer, String id, Answer missing) {
        score.tried(
                what,
                !answer.essence(id).equals(missing.essence(World.MISSING)) || answer.tells() || isLedAstray(answer));
    }

    /** The page that is sent is empty before its tab is opened: only who is signed in has a token for more. */
    private void judge(String what, Answer answer) {
        boolean page = answer.status() == 200
                && !answer.body().isEmpty()
                && !answer.body().contains("sign-in");
        score.tried(what, answer.tells() || isLedAstray(answer) || page && !isBlank(answer));
    }

    private static boolean isBlank(Answer answer) {
        return answer.body().contains("\"appConfig\"")
                || answer.body().contains("flow-container")
                || answer.body().contains("<div id=\"outlet\">");
    }

    private static boolean isLedAstray(Answer answer) {
        return answer.header("Location").filter(to -> to.contains(EVIL)).isPresent();
    }
}
