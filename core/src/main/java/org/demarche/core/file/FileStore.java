package org.demarche.core.file;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.core.base.Refused;
import org.springframework.core.io.Resource;

/**
 * Where bytes lie, each under its SHA-256: the same bytes lie there once. What is there is whole. None of it is called while a
 * connection to the database is held.
 */
interface FileStore {

    /**
     * Takes over what has arrived; nothing happens where the same bytes lie already.
     *
     * @throws Refused when the store does not answer
     */
    void keep(Arrived file) throws IOException;

    /**
     * The bytes, which are compared with their hash while they are read; nothing where they are lost.
     *
     * @param size as it was taken in
     * @throws Refused when they have another size, or when the store does not answer
     */
    Optional<Resource> open(String sha256, long size);

    /** Nothing happens where there are none. */
    void remove(String sha256) throws IOException;

    /** Names all bytes that came in before a moment. */
    void visit(Instant before, Consumer<String> visitor) throws IOException;
}
