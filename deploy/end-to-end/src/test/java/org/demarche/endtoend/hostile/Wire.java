package org.demarche.endtoend.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.demarche.endtoend.Product;

/** Writes a request as it is given, where a client that means well would mend or refuse it. */
final class Wire {

    private static final int PATIENCE = 20_000;
    private static final int HEX = 16;

    private Wire() {}

    /** @param headers each with its line end; {@code Host} among them */
    static Answer send(String method, String path, String headers, String body) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var length = content.length == 0 && method.equals("GET") ? "" : "Content-Length: " + content.length + "\r\n";
        var head = method + " " + path + " HTTP/1.1\r\n" + headers + length + "Connection: close\r\n\r\n";
        var address = URI.create(Product.started().at("/"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(content);
            out.flush();
            return answer(all(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    private static byte[] all(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        var part = new byte[1 << 16];
        try {
            for (int read = socket.getInputStream().read(part);
                    read >= 0;
                    read = socket.getInputStream().read(part)) {
                all.write(part, 0, read);
            }
        } catch (SocketTimeoutException held) {
            // what has come by then is the answer
        }
        return all.toByteArray();
    }

    private static Answer answer(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, text, "");
        }
        var headers = text.substring(0, end);
        var body = text.substring(end + 4);
        var plain =
                headers.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked") ? joined(body) : body;
        return new Answer(
                Integer.parseInt(headers.split(" ", 3)[1]),
                headers.substring(headers.indexOf('\n') + 1),
                new String(plain.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static String joined(String chunks) {
        var all = new StringBuilder();
        int at = 0;
        for (int end = chunks.indexOf("\r\n", at); end > at; end = chunks.indexOf("\r\n", at)) {
            int length =
                    Integer.parseInt(chunks.substring(at, end).split(";")[0].strip(), HEX);
            all.append(chunks, end + 2, Math.min(end + 2 + length, chunks.length()));
            at = end + 2 + length + 2;
        }
        return all.toString();
    }
}
