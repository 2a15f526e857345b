package org.demarche.ui.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param publicUrl where people reach the product: {@code DEMARCHE_PUBLIC_URL} */
@ConfigurationProperties("demarche")
record PublicAddress(@DefaultValue("http://localhost:8080") URI publicUrl) {

    boolean encrypted() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
