package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.base.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DbTest
class FileServiceDbTest {

    @Autowired
    private FileService files;

    @Autowired
    private Cast cast;

    @Autowired
    private DataSource database;

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void holdsNoConnectionWhileAFileComesIn() throws Exception {
        cast.enter("files-slow", Role.STAFF);
        var pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        var held = new ArrayList<Integer>();

        files.store("letter.pdf", new FilterInputStream(pdf()) {
            @Override
            public int read(byte[] buffer, int from, int most) throws IOException {
                held.add(pool.getActiveConnections());
                return super.read(buffer, from, most);
            }
        });

        assertThat(held).isNotEmpty().allMatch(connections -> connections == 0);
    }

    @Test
    void knowsWhatAFileHolds() {
        cast.enter("files-kind", Role.STAFF);

        var id = files.store("../letter.PDF", pdf());

        assertThat(files.find(id).name()).isEqualTo("letter.PDF");
        assertThat(files.find(id).mediaType()).isEqualTo("application/pdf");
        assertThat(files.content(files.find(id))).isPresent();
    }

    @Test
    void takesOnlySoManyFilesADayThatBelongNowhere() {
        cast.enter("files-many", Role.STAFF);
        for (int i = 0; i < Limits.LOOSE_FILES; i++) {
            files.store("letter.pdf", pdf());
        }

        assertThatThrownBy(() -> files.store("letter.pdf", pdf()))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.file.many-loose");
    }

    private static InputStream pdf() {
        return new ByteArrayInputStream(HostileFiles.PDF);
    }
}
