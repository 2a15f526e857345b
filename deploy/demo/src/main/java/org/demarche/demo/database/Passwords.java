package org.demarche.demo.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.demo.home.CannotStart;
import org.demarche.demo.home.DurableFile;

/**
 * The random passwords of the database's logins, in a file that only this user can read. They consist of hexadecimal
 * digits, so that they need no quoting anywhere.
 */
final class Passwords {

    private static final int BYTES = 24;

    private final Properties byLogin;

    private Passwords(Properties byLogin) {
        this.byLogin = byLogin;
    }

    /** Reads the file, or makes it where the database is new. */
    static Passwords in(Path file, boolean newDatabase) {
        try {
            if (!Files.exists(file)) {
                if (!newDatabase) {
                    throw new CannotStart("demo.database.no-passwords", file);
                }
                DurableFile.write(file, random().getBytes(StandardCharsets.UTF_8));
            }
            var read = new Properties();
            read.load(new StringReader(Files.readString(file)));
            return new Passwords(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Login login(String name) {
        return new Login(name, byLogin.getProperty(name));
    }

    private static String random() {
        var source = new SecureRandom();
        return Stream.of(EmbeddedDatabase.SUPERUSER, EmbeddedDatabase.OWNER, EmbeddedDatabase.APPLICATION)
                .map(login -> {
                    var password = new byte[BYTES];
                    source.nextBytes(password);
                    return login + "=" + HexFormat.of().formatHex(password) + "\n";
                })
                .collect(Collectors.joining());
    }
}
