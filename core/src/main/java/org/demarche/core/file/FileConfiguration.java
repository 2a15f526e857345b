package org.demarche.core.file;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FileSettings.class, ScannerSettings.class, S3Settings.class})
class FileConfiguration {

    @Bean
    Scanner scanner(ScannerSettings settings) {
        return settings.scanner();
    }

    @Bean
    FileStore fileStore(FileSettings folder, S3Settings s3) {
        if (!s3.isSet()) {
            return new FolderStore(folder);
        }
        var store = new S3Store(S3Connection.open(s3, S3Connection.READ), s3.bucket());
        store.requireBucket();
        return store;
    }
}
