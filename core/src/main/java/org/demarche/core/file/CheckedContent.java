package org.demarche.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.demarche.core.base.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.InputStreamSource;

/** Bytes from a store, compared with their size and hash on the way: the last of them are handed on only when both are right. */
final class CheckedContent extends InputStreamResource {

    private static final Logger LOG = LoggerFactory.getLogger(CheckedContent.class);

    private final String sha256;
    private final long size;

    /** @param bytes opened when somebody reads, anew for everybody who does */
    CheckedContent(String sha256, long size, InputStreamSource bytes) {
        super(bytes, sha256);
        this.sha256 = sha256;
        this.size = size;
    }

    /** @throws Refused when a store says another size than was taken in */
    static void requireSize(String sha256, long size, long stored) {
        if (stored != size) {
            LOG.error("File {} has {} bytes in the store and not {}", sha256, stored, size);
            throw new Refused("refused.file.damaged");
        }
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Checked(super.getInputStream());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private final class Checked extends InputStream {

        private final InputStream bytes;
        private final MessageDigest digest = Hash.begin();
        private long read;

        Checked(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int now = bytes.read(buffer, from, most);
            if (now < 0) {
                require(read == size);
                return now;
            }
            digest.update(buffer, from, now);
            read += now;
            require(read < size || read == size && isRight());
            return now;
        }

        private boolean isRight() {
            return HexFormat.of().formatHex(digest.digest()).equals(sha256);
        }

        private void require(boolean right) throws IOException {
            if (!right) {
                LOG.error("File {} is not what was taken in; it was cut before its end", sha256);
                throw new IOException("Not what was taken in: " + sha256);
            }
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
