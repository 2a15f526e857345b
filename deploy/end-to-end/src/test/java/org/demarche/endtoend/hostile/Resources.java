package org.demarche.endtoend.hostile;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.demarche.core.file.FileService;
import org.demarche.demo.account.Acting;
import org.demarche.endtoend.Product;

/** Addresses of files that one may not read, and of the place where somebody else's upload is awaited. */
final class Resources {

    private static final int OK = 200;

    private final Records records;
    private final Score score;
    private final World world;

    Resources(Records records, Score score, World world) {
        this.records = records;
        this.score = score;
        this.world = world;
    }

    /** @return how staff's own file is answered to staff */
    int ofOthers() {
        var own = file(world.own());
        var secret = List.of(
                file(world.restricted()), file(world.other()), UUID.randomUUID().toString());
        try {
            for (var account : List.of("staff", "leadership", "admin", "nobody")) {
                var visitor = account.equals("nobody") ? new Visitor() : Visitor.signedIn(account);
                visitor.get("/"); // begins its session
                for (var way : Addresses.WAYS) {
                    var missing = visitor.get(way.to("files", World.MISSING)).essence(World.MISSING);
                    for (var id : secret) {
                        var answer = visitor.get(way.to("files", id));
                        score.tried(
                                account + " at " + way.to("files", id),
                                !answer.essence(id).equals(missing)
                                        || answer.tells()
                                        || answer.body().contains("content of a file"));
                    }
                }
            }
            var proof = Visitor.signedIn("staff").get("/files/" + own);
            return proof.body().contains("content of a file") ? proof.status() : 0;
        } finally {
            records.run("delete from stored_file where name = 'hostile.txt'");
        }
    }

    /** @return how staff are answered who send what their own page awaits */
    int awaitedFromOthers() {
        var staff = Visitor.signedIn("staff");
        var tab = Tab.open(staff, "cases/" + world.own());
        tab.send(List.of(tab.press("Record").orElseThrow()));
        var place = "/" + tab.tree().attribute("vaadin-upload", "target").orElseThrow();
        var guessed =
                place.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID().toString());
        var nextTab = place.replaceFirst("/resource/\\d+/", "/resource/77/");
        var before = stored();
        for (var address : List.of(
                place, guessed, nextTab, place + "/../x", place.replace("upload", "..%2fupload"), place + ";a=b")) {
            for (var visitor : List.of(
                    new Visitor(),
                    Visitor.signedIn("leadership"),
                    Visitor.signedIn("admin"),
                    Visitor.signedIn("staff"))) {
                send(visitor, address);
                visitor.get(address);
                score.tried("upload at " + address, !stored().equals(before));
            }
        }
        send(staff, guessed);
        send(staff, nextTab);
        score.tried("upload at a guess", !stored().equals(before));
        int answered = send(staff, place).status();
        return stored().equals(before) ? 0 : answered;
    }

    private Answer send(Visitor visitor, String address) {
        return visitor.send(
                "POST", address, "Content-Type: text/plain\r\nX-Filename: hostile.txt\r\n", "content of a file");
    }

    private String stored() {
        return records.ask("select count(*) from stored_file");
    }

    /** In the store like any other, and of a case. */
    private String file(String aCase) {
        var product = Product.started();
        var content = new ByteArrayInputStream("content of a file".getBytes(StandardCharsets.UTF_8));
        product.part(Acting.class)
                .as("coordinator", () -> product.part(FileService.class).store("hostile.txt", content));
        var id = records.ask("select id from stored_file where name = 'hostile.txt' and case_id is null");
        records.run(
                "update stored_file f set case_id = c.id, campaign_id = c.campaign_id, restricted = c.restricted from outreach_case c"
                        + " where f.id = '" + id + "' and c.id = '" + aCase + "'");
        return id;
    }
}
