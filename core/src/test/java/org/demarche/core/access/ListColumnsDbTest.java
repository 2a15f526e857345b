package org.demarche.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DbTest
class ListColumnsDbTest {

    @Autowired
    private ListColumns columns;

    @Autowired
    private Cast cast;

    @Test
    void remembersForEachUserAndListWhatIsNotToBeSeen() {
        cast.enter("Lilia", Role.STAFF);
        columns.hide("cases", Set.of("owner", "health"));
        columns.hide("cases", Set.of("owner"));

        assertThat(columns.hidden("cases")).containsExactly("owner");
        assertThat(columns.hidden("tasks")).isEmpty();

        cast.enter("Maksym", Role.STAFF);
        assertThat(columns.hidden("cases")).isEmpty();
    }

    @Test
    void showsAllAgain() {
        cast.enter("Lilia", Role.STAFF);
        columns.hide("cases", Set.of("owner"));

        columns.hide("cases", Set.of());

        assertThat(columns.hidden("cases")).isEmpty();
    }
}
