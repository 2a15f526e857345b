package org.demarche.testing;

import java.io.IOException;
import java.io.OutputStream;

/** The database for processes that come one after the other, as in a drill: says its port, and ends with its input. */
final class TestServer {

    private TestServer() {}

    public static void main(String... arguments) throws IOException {
        TestDatabase.copy();
        System.out.println(TestDatabase.port());
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }
}
