package org.demarche.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** What this process and the database behind it have spent since they began. */
record Effort(long nanoTime, long transactions, Duration node, Duration database) {

    static Effort of(World world) throws SQLException {
        return new Effort(
                System.nanoTime(),
                world.transactions(),
                processorTime(ProcessHandle.current()),
                world.servants().stream()
                        .map(ProcessHandle::of)
                        .flatMap(Optional::stream)
                        .map(Effort::processorTime)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    Figures.Idle since(Effort before) {
        return new Figures.Idle(
                Figures.seconds(Duration.ofNanos(nanoTime - before.nanoTime)),
                transactions - before.transactions,
                Figures.seconds(node.minus(before.node)),
                Figures.seconds(database.minus(before.database)));
    }

    private static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
