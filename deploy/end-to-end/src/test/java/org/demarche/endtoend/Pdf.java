package org.demarche.endtoend;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** As long as asked for, never in memory, each with bytes of its own. */
final class Pdf extends InputStream {

    private final byte[] head;
    private final int length;
    private int sent;

    Pdf(int length, int mark) {
        this.head = ("%PDF-1.7\n% " + mark + " " + System.nanoTime() + "\n").getBytes(StandardCharsets.US_ASCII);
        this.length = length;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] buffer, int from, int most) {
        if (sent >= length) {
            return -1;
        }
        if (sent < head.length) {
            buffer[from] = head[sent++];
            return 1;
        }
        int now = Math.min(most, length - sent);
        Arrays.fill(buffer, from, from + now, (byte) ' ');
        sent += now;
        return now;
    }
}
