package org.demarche.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DbTest
class DraftsDbTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private Cast cast;

    @Test
    void keepsTheLatestForEachUserFormAndObject() {
        cast.enter("Lilia", Role.STAFF);
        drafts.keep("quick-log", "1", Map.of("text", "They s"));
        drafts.keep("quick-log", "1", Map.of("text", "They said <script>"));

        assertThat(drafts.find("quick-log", "1").orElseThrow().content())
                .isEqualTo(Map.of("text", "They said <script>"));
        assertThat(drafts.find("quick-log", "2")).isEmpty();

        cast.enter("Maksym", Role.STAFF);
        assertThat(drafts.find("quick-log", "1")).isEmpty();
    }

    @Test
    void dropsADraft() {
        cast.enter("Lilia", Role.STAFF);
        drafts.keep("quick-log", "1", Map.of("text", "They"));

        drafts.drop("quick-log", "1");

        assertThat(drafts.find("quick-log", "1")).isEmpty();
    }
}
