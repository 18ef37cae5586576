package org.openlicence.exchange.web.document;

import java.time.Clock;
import org.openlicence.exchange.document.DocumentIntake;
import org.openlicence.exchange.document.DocumentRegister;
import org.openlicence.exchange.document.DocumentStore;
import org.openlicence.exchange.document.VirusScanner;
import org.openlicence.exchange.policy.PolicyBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the intake of files to the readers of file formats, which the core does not have. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    @Bean
    DocumentIntake documentIntake(
            FileContents contents,
            VirusScanner scanner,
            DocumentStore store,
            DocumentRegister register,
            PolicyBook policies,
            Clock clock) {
        return new DocumentIntake(contents, scanner, store, register, policies, clock);
    }
}
