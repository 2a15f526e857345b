package org.demarche.ui.authz;

import org.demarche.Application;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real server, with a case of Lilia that feeds may show. */
@WithDatabase
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = {Application.class, HttpAccounts.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class FeedServerTest {

    @LocalServerPort
    int port;

    @Autowired
    FeedWorld world;

    @Autowired
    Discretion discretion;

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    JdbcClient owner;

    @BeforeEach
    void aCaseOfLilia() {
        world.make(owner);
    }
}
