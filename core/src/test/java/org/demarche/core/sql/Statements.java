package org.demarche.core.sql;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Listens to what the product says to the database on this thread, so that a test can count its statements and not its seconds. */
public final class Statements {

    private static final String SAID = "Executing prepared SQL statement";

    private Statements() {}

    /** @return the statements in their order; batches of one statement count once */
    public static List<String> of(Runnable deed) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        boolean additive = logger.isAdditive();
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        try {
            deed.run();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(before);
            logger.setAdditive(additive);
        }
        var here = Thread.currentThread().getName();
        return heard.list.stream()
                .filter(event -> event.getThreadName().equals(here))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(SAID))
                .toList();
    }
}
