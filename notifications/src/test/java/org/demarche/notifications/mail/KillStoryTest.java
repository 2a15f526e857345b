package org.demarche.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.core.outbox.Outbox;
import org.demarche.notifications.MailTest;
import org.demarche.notifications.Morning;
import org.demarche.testing.WithDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sending process is really killed, at the two moments that matter; nothing is lost, nothing comes twice. */
@MailTest
class KillStoryTest {

    private static final int MESSAGES = 30;
    private static final Set<Integer> KILLED_BEFORE_THE_DOT = Set.of(4, 19);
    private static final Set<Integer> KILLED_BEFORE_THE_ANSWER = Set.of(10, 25);

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Autowired
    private Morning morning;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Environment environment;

    private volatile @Nullable Process sender;
    private final AtomicInteger kills = new AtomicInteger();

    @BeforeEach
    void manyMessagesWait() {
        var world = morning.begin();
        for (int i = 0; i < MESSAGES; i++) {
            world.task(world.staff("Staff " + i, "Europe/Kyiv", "en"), "Call", Morning.TODAY);
        }
        morning.write();
    }

    @Test
    void losesNothingAndDoublesNothingWhenTheSenderIsKilled() throws Exception {
        try (var smtp = new ScriptedSmtp(ScriptedSmtp.Script.TAKES)) {
            smtp.watch(taken -> killIf(KILLED_BEFORE_THE_DOT, taken), taken -> killIf(KILLED_BEFORE_THE_ANSWER, taken));

            for (int life = 0; life <= KILLED_BEFORE_THE_DOT.size() + KILLED_BEFORE_THE_ANSWER.size(); life++) {
                live(smtp);
                reconciliation(smtp).abandonOf(SenderProcess.NODE::equals);
            }

            assertThat(kills).hasValue(4);
            assertThat(smtp.taken()).hasSize(MESSAGES).doesNotHaveDuplicates();
            assertThat(jdbc.sql("select distinct state from message")
                            .query(String.class)
                            .list())
                    .containsExactly("SENT");
        }
    }

    private void live(ScriptedSmtp smtp) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var url = environment.getRequiredProperty("spring.datasource.url");
        var process = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        SenderProcess.class.getName(),
                        url,
                        String.valueOf(smtp.port())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        sender = process;
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }

    /** Called by the server while the sender waits for it. Each number kills once. */
    private void killIf(Set<Integer> numbers, int taken) {
        var process = sender;
        if (process != null && numbers.contains(taken) && kills.get() < killsUntil(taken)) {
            kills.incrementAndGet();
            process.destroyForcibly().onExit().join();
        }
    }

    private static long killsUntil(int taken) {
        return KILLED_BEFORE_THE_DOT.stream().filter(number -> number <= taken).count()
                + KILLED_BEFORE_THE_ANSWER.stream()
                        .filter(number -> number <= taken)
                        .count();
    }

    /** The server can be asked, and since the sender is dead its answer is final. */
    private Reconciliation reconciliation(ScriptedSmtp smtp) {
        var beans = new StaticListableBeanFactory();
        SentMailLookup lookup = (messageId, _) -> smtp.taken().stream().anyMatch(mail -> mail.contains(messageId))
                ? SentMailLookup.Finding.FOUND
                : SentMailLookup.Finding.NEVER_CAME;
        beans.addBean("lookup", lookup);
        return new Reconciliation(outbox, beans.getBeanProvider(SentMailLookup.class));
    }
}
