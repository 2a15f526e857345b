package org.demarche.core.file;

import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.Resource;

/** Where bytes lie, each under its SHA-256: the same bytes lie there once. What is there is whole. */
interface FileStore {

    /** Takes over what has arrived; nothing happens where the same bytes lie already. */
    void keep(Arrived file) throws IOException;

    Optional<Resource> open(String sha256);
}
