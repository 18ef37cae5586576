package org.openlicence.exchange.web.demo;

import org.openlicence.exchange.web.account.DemoLogins;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The set itself, and what the sign-in page says of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "exchange.demo.enabled", havingValue = "true")
class DemoConfiguration {
    @Bean
    DemoSet demoSet() {
        return DemoSet.read();
    }

    @Bean
    DemoLogins demoLogins(DemoSet set) {
        return new DemoLogins(
                set.password(),
                set.accounts().stream()
                        .map(login -> new DemoLogins.Login(
                                login.login(), set.nameZh(login), set.nameEn(login), login.titleZh(), login.titleEn()))
                        .toList());
    }
}
