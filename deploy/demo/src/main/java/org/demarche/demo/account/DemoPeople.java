package org.demarche.demo.account;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.core.access.UserId;
import org.demarche.demo.CsvFile;
import org.springframework.stereotype.Component;

/** Everybody of the demo, from {@code demo/people.csv}. */
@Component
public class DemoPeople {

    private final SignIn door;
    private final List<DemoPerson> all = new CsvFile("demo/people.csv")
            .map(row -> new DemoPerson(
                    row.getField("login"),
                    row.getField("campaign"),
                    row.getField("signs_in").equals("yes"),
                    Role.valueOf(row.getField("role")),
                    row.getField("name_en"),
                    row.getField("email"),
                    row.getField("language"),
                    ZoneId.of(row.getField("zone_id"))));

    DemoPeople(SignIn door) {
        this.door = door;
    }

    public List<DemoPerson> all() {
        return all;
    }

    /**
     * Registers who is not yet; the rest keep what they have chosen for themselves. Who has no campaign and no password has
     * never come, and stands in the directory only.
     */
    public Map<String, UserId> register() {
        var ids = new HashMap<String, UserId>();
        for (var person : all.stream().filter(DemoPerson::comes).toList()) {
            var known = door.known(person.login()).or(() -> Optional.of(door.expect(person.account())));
            known.ifPresent(user -> ids.put(person.login(), user.id()));
        }
        return ids;
    }
}
