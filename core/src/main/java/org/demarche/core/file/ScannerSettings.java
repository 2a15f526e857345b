package org.demarche.core.file;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner is.
 *
 * @param clamd {@code tcp://host:3310} or {@code unix:/run/clamav/clamd.ctl}; empty for none
 * @param timeout how long one file may take from the first byte to the answer
 */
@ConfigurationProperties("demarche.files.scanner")
record ScannerSettings(
        @DefaultValue("") String clamd, @DefaultValue("60s") Duration timeout) {

    ScannerSettings {
        if (!clamd.isEmpty() && !clamd.matches("tcp://[^/:]+:\\d+|unix:/.+")) {
            throw new IllegalArgumentException(
                    "demarche.files.scanner.clamd is neither tcp://host:port nor unix:/path");
        }
    }

    Scanner scanner() {
        return clamd.isEmpty() ? Scanner.NONE : new Clamd(this::address, timeout);
    }

    /** Asked anew for every file, so that a host may move. */
    private SocketAddress address() {
        var place = URI.create(clamd);
        return clamd.startsWith("unix:")
                ? UnixDomainSocketAddress.of(place.getSchemeSpecificPart())
                : new InetSocketAddress(place.getHost(), place.getPort());
    }
}
