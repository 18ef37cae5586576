package org.openlicence.exchange.eventstore;

import java.time.Duration;
import org.openlicence.exchange.document.VirusScanner;
import org.openlicence.exchange.document.clamav.ClamAvScanner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who looks for viruses in files. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    /** ClamAV where {@code exchange.documents.clamav.host} names one; nobody otherwise, and pages say so. */
    @Bean
    VirusScanner virusScanner(
            @Value("${exchange.documents.clamav.host:}") String host,
            @Value("${exchange.documents.clamav.port:3310}") int port,
            @Value("${exchange.documents.clamav.patience:30s}") Duration patience) {
        return host.isBlank() ? VirusScanner.NONE : new ClamAvScanner(host.strip(), port, patience);
    }
}
