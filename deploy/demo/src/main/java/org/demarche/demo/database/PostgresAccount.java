package org.demarche.demo.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import org.demarche.demo.home.CannotStart;

/**
 * As whom PostgreSQL runs, since it refuses to be root. Ordinary users run it as themselves. For root it runs as the
 * owner of its data; where that is root too, in a user namespace in which root has no power, and where those are
 * forbidden (as in most containers), as {@code nobody}.
 */
final class PostgresAccount {

    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;
    private static final List<String> IN_NAMESPACE = List.of("unshare", "-U", "--");

    private final List<String> prefix;
    private final int uid;
    private final int gid;

    private PostgresAccount(List<String> prefix, int uid, int gid) {
        this.prefix = prefix;
        this.uid = uid;
        this.gid = gid;
    }

    /** @param data PostgreSQL's data folder, which need not exist yet */
    static PostgresAccount forData(Path data) {
        if (new UnixSystem().getUid() != ROOT) {
            return new PostgresAccount(List.of(), ROOT, ROOT);
        }
        if (Files.exists(data) && attribute(data, "unix:uid") != ROOT) {
            return switchingTo(attribute(data, "unix:uid"), attribute(data, "unix:gid"));
        }
        return Command.of(IN_NAMESPACE, List.of("true")).succeeds()
                ? new PostgresAccount(IN_NAMESPACE, ROOT, ROOT)
                : switchingTo(NOBODY, NOBODY);
    }

    private static PostgresAccount switchingTo(int uid, int gid) {
        var prefix = List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--");
        if (!Command.of(prefix, List.of("true")).succeeds()) {
            throw new CannotStart("demo.database.root");
        }
        return new PostgresAccount(prefix, uid, gid);
    }

    /** The command as this account runs it. */
    Command command(Path program, String... arguments) {
        var words = new ArrayList<String>();
        words.add(program.toString());
        words.addAll(List.of(arguments));
        return Command.of(prefix, words);
    }

    /** Hands over what this process has made and PostgreSQL must read or write. */
    void own(Path path) {
        if (!switches()) {
            return;
        }
        try {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets this account pass through a folder without seeing what lies in it. */
    void passThrough(Path folder) {
        if (!switches()) {
            return;
        }
        try {
            var permissions = Files.getPosixFilePermissions(folder);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(folder, permissions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether PostgreSQL runs as somebody else than this process. */
    private boolean switches() {
        return uid != ROOT;
    }

    private static int attribute(Path path, String name) {
        try {
            return (int) Files.getAttribute(path, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
