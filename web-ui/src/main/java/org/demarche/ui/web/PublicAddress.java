package org.demarche.ui.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the product.
 *
 * @param publicUrl {@code DEMARCHE_PUBLIC_URL}
 */
@ConfigurationProperties("demarche")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI publicUrl) {

    public boolean encrypted() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
