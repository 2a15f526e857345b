package org.demarche.core.file;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FileSettings.class, ScannerSettings.class})
class FileConfiguration {

    @Bean
    Scanner scanner(ScannerSettings settings) {
        return settings.scanner();
    }
}
