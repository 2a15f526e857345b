package org.demarche.core.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code --verify-audit}: says on the terminal what a verification finds, and ends with 0 when the audit is intact, else 1. */
@Component
@ConditionalOnProperty("verify-audit")
class VerifyOnce implements ApplicationRunner, ExitCodeGenerator {

    private final Verifier verifier;
    private final Texts texts;
    private boolean intact;

    VerifyOnce(Verifier verifier, Texts texts) {
        this.verifier = verifier;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var verdict = verifier.verify();
        intact = verdict.intact();
        sentences(verdict, Locale.getDefault()).forEach(System.out::println);
    }

    @Override
    public int getExitCode() {
        return intact ? 0 : 1;
    }

    List<String> sentences(Verdict verdict, Locale language) {
        var all = new ArrayList<String>();
        all.add(
                verdict.intact()
                        ? texts.get(language, "audit.verdict.intact", verdict.sealed(), verdict.seals())
                        : texts.get(
                                language,
                                "audit.verdict.flawed",
                                verdict.flaws().size()));
        for (var flaw : verdict.flaws()) {
            all.add(texts.get(
                    language,
                    "audit.flaw." + flaw.kind(),
                    Long.toString(flaw.seal()),
                    when(flaw.from()),
                    when(flaw.until()),
                    flaw.entries()));
        }
        if (verdict.waiting() > 0) {
            all.add(texts.get(language, "audit.verdict.waiting", verdict.waiting(), when(verdict.waitingSince())));
        }
        all.add(
                verdict.anchors() == 0
                        ? texts.get(language, "audit.verdict.no-anchors")
                        : texts.get(language, "audit.verdict.anchors", verdict.anchors()));
        return all;
    }

    private static String when(@Nullable Instant moment) {
        return moment == null ? "-" : moment.toString();
    }
}
