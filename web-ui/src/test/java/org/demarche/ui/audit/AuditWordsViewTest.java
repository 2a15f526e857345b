package org.demarche.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.core.access.Role;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.text.Languages;
import org.demarche.testing.WithDatabase;
import org.demarche.ui.ViewTest;
import org.demarche.ui.format.OwnFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database knows as constants, people read as words. */
class AuditWordsViewTest extends ViewTest {

    private static final Pattern ONE_OF = Pattern.compile("\\(?\\(?(\\w+) = ANY \\(ARRAY\\[([^\\]]*)\\]");
    private static final Pattern CONSTANT = Pattern.compile("'([A-Z][A-Z0-9_]*)'");
    private static final int MANY = 20;

    @Autowired
    private OwnFormats formats;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @BeforeEach
    void somebodyIsHere() {
        signInAs("words", Role.ADMIN);
    }

    private record Check(String tableName, String definition) {}

    @Test
    void everyConstantOfEveryWatchedColumnHasAWord() {
        var without = new ArrayList<String>();
        int columns = 0;
        for (var check : checks()) {
            var found = ONE_OF.matcher(check.definition());
            while (found.find()) {
                columns++;
                without.addAll(without(check.tableName(), found.group(1), found.group(2)));
            }
        }

        assertThat(without).isEmpty();
        assertThat(columns).isGreaterThan(MANY);
    }

    /** No check in the database lists these. */
    @Test
    void everyKindOfEntryInATimelineHasAWord() {
        var words = new ValueWords(UI.getCurrent(), formats.get());

        assertThat(EntryKind.values()).allSatisfy(kind -> assertThat(words.of("timeline_entry", "kind", kind.name()))
                .isNotEqualTo(kind.name())
                .doesNotContain("!"));
    }

    @Test
    void whatHasNoNameIsToldApartByTheEndOfItsId() {
        var words = new ValueWords(UI.getCurrent(), formats.get());

        assertThat(words.of("response", "answers_id", "01a20269-ee72-7b4f-acc3-f780c4ec776e"))
                .isEqualTo("without a name (ec776e)");
    }

    private List<String> without(String table, String column, String constants) {
        var without = new ArrayList<String>();
        var each = CONSTANT.matcher(constants);
        while (each.find()) {
            for (var language : Languages.ALL) {
                UI.getCurrent().setLocale(language);
                var word = new ValueWords(UI.getCurrent(), formats.get()).of(table, column, each.group(1));
                if (word.equals(each.group(1)) || word.contains("!")) {
                    without.add(table + "." + column + " " + each.group(1) + " " + language);
                }
            }
        }
        return without;
    }

    private List<Check> checks() {
        return jdbc.sql("""
                        select r.relname as table_name, pg_get_constraintdef(c.oid) as definition
                          from pg_constraint c
                          join pg_class r on r.oid = c.conrelid
                          join pg_trigger t on t.tgrelid = r.oid and t.tgfoid = 'audit_change'::regproc
                         where c.contype = 'c'""").query(Check.class).list();
    }
}
