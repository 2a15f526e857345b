package org.demarche.bench;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured, as it is printed. Times are in seconds.
 *
 * @param idle null where nobody waited for it
 */
record Figures(
        Setting setting,
        List<Digests> digests,
        List<SingleMails> singleMails,
        @Nullable Idle idle,
        Targets targets) {

    /**
     * @param java options of the virtual machine
     * @param load of the machine before: a figure beside much other work says little
     */
    record Setting(
            int cases,
            int people,
            int letters,
            String fsync,
            String synchronousCommit,
            List<String> java,
            int processors,
            double load) {}

    /** From what is due to the last digest that the mail server took. */
    record Digests(double planned, double written, double sent, double all, int mails, int reminders) {}

    /** One mail to a reminder, every one stored before any is sent; claimed, handed over and recorded one by one. */
    record SingleMails(int mails, double written, double sent, long perSecond) {}

    /** A node with nothing to do. */
    record Idle(double seconds, long transactions, double cpuOfTheNode, double cpuOfTheDatabase) {}

    record Targets(double digests, long singleMailsPerSecond) {}

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    double bestDigests() {
        return digests.stream().mapToDouble(Digests::all).min().orElseThrow();
    }

    long bestSingleMails() {
        return singleMails.stream().mapToLong(SingleMails::perSecond).max().orElseThrow();
    }

    String json() {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }
}
