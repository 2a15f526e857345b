package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.demarche.core.Cast;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.access.Role;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** E19: no connection to the database waits for somebody's upload. */
@WithDatabase
@SpringBootTest(
        classes = CoreTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "demarche.test.world=editors")
class PoolWhileBytesArriveDbTest {

    @Autowired
    private FileService files;

    @Autowired
    private Cast cast;

    @Autowired
    private DataSource database;

    @AfterEach
    void leave() {
        cast.leave();
    }

    @Test
    void holdsNoConnectionWhileBytesArrive() throws Exception {
        cast.enter("Uploader", Role.STAFF);
        var pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        var held = new ArrayList<Integer>();
        var bytes = new FilterInputStream(new ByteArrayInputStream("received".getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                held.add(pool.getActiveConnections());
                return super.read(target, offset, length);
            }
        };

        files.store("receipt.txt", bytes);

        assertThat(held).isNotEmpty().containsOnly(0);
    }
}
