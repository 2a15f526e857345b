package org.demarche.core.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Hands on what is said between two sides, and tells of every piece. */
final class Relay implements AutoCloseable {

    private static final int PIECE = 16 * 1024;

    private final ServerSocket door;
    private final int target;
    private final Runnable heard;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Relay(int target, Runnable heard) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        this.heard = heard;
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                var near = door.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                threads.execute(() -> pass(near, far));
                threads.execute(() -> pass(far, near));
            }
        } catch (SocketException closed) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            var piece = new byte[PIECE];
            for (int read = from.getInputStream().read(piece);
                    read >= 0;
                    read = from.getInputStream().read(piece)) {
                heard.run();
                to.getOutputStream().write(piece, 0, read);
            }
        } catch (IOException ended) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
