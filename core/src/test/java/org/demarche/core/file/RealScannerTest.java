package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Against a real clamd, which {@code deploy/drills/e10-scanner.sh} starts. */
@EnabledIfSystemProperty(named = "clamd", matches = ".+")
class RealScannerTest {

    @TempDir
    private Path folder;

    private final Scanner scanner =
            new ScannerSettings(System.getProperty("clamd", ""), Duration.ofSeconds(60)).scanner();

    @Test
    void findsTheTestFileOfAllScannersAndNothingInALetter() throws IOException {
        var virus = Files.write(folder.resolve("virus"), HostileFiles.virus());
        var letter = Files.write(folder.resolve("letter"), HostileFiles.PDF);
        var large = Files.write(folder.resolve("large"), new byte[(int) Incoming.MOST]);

        assertThatThrownBy(() -> scanner.scan(virus)).hasMessage("refused.file.virus");
        assertThatCode(() -> scanner.scan(letter)).doesNotThrowAnyException();
        assertThatCode(() -> scanner.scan(large)).doesNotThrowAnyException();
        System.out.println("E10 scanner: virus kept out, letter and 25 MB taken: PASS");
    }
}
