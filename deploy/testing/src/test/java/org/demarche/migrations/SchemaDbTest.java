package org.demarche.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A node that does not migrate knows whether it may work. */
class SchemaDbTest {

    private static final String OF_TOMORROW = """
            insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)
            values ('of-tomorrow', 'demarche', 'db/changelog.yaml', now(), 9999, 'EXECUTED')""";

    @Test
    void theKnownChangesAreThoseThatLiquibaseApplies() {
        var applied = owner(TestDatabase.copy())
                .sql("select id from databasechangelog")
                .query(String.class)
                .list();

        assertThat(new TreeSet<>(KnownChanges.ids()))
                .isEqualTo(new TreeSet<>(applied))
                .hasSameSizeAs(applied);
    }

    @Test
    void aDatabaseThatNobodyMigratedIsOlder() {
        assertThat(schema(TestDatabase.empty()).state()).isEqualTo(Schema.State.OLDER);
    }

    @Test
    void oneChangeMoreOrLessIsNotTheSchemaThatIsKnown() {
        var address = TestDatabase.copy();
        var schema = schema(address);
        assertThat(schema.state()).isEqualTo(Schema.State.KNOWN);

        owner(address)
                .sql("delete from databasechangelog where id = 'outbox-0001-plan'")
                .update();
        assertThat(schema.state()).isEqualTo(Schema.State.OLDER);

        owner(address).sql(OF_TOMORROW).update();
        assertThat(schema.state()).isEqualTo(Schema.State.NEWER);
    }

    private static Schema schema(String address) {
        return new Schema(new DriverManagerDataSource(address, TestDatabase.APPLICATION, TestDatabase.PASSWORD));
    }

    private static JdbcClient owner(String address) {
        return JdbcClient.create(new DriverManagerDataSource(address, TestDatabase.OWNER, TestDatabase.PASSWORD));
    }
}
