package org.demarche.core.file;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param home where data and files live: {@code DEMARCHE_HOME} */
@ConfigurationProperties("demarche")
record FileSettings(@DefaultValue(".demarche") Path home) {

    Path files() {
        return home.resolve("files");
    }
}
