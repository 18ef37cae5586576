package org.openlicence.exchange.web.alert;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.openlicence.exchange.query.alertdesk.MailRetries;
import org.openlicence.exchange.query.alertdesk.SearchRetries;
import org.springframework.stereotype.Component;

/** Saved searches that could not be asked: an operator sees that somebody is not told. */
@Component
class AlertMetrics implements MeterBinder {
    private final SearchRetries retries;
    private final AlertMails mails;
    private final MailRetries unmade;

    AlertMetrics(SearchRetries retries, AlertMails mails, MailRetries unmade) {
        this.retries = retries;
        this.mails = mails;
        this.unmade = unmade;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("exchange.alerts.failures", mails, AlertMails::failures)
                .description("Times that alerts of one person and topic could not be told")
                .register(registry);
        Gauge.builder("exchange.alerts.retrying", unmade, MailRetries::count)
                .description("People and topics whose alerts could not be told and are tried again")
                .register(registry);
        Gauge.builder("exchange.searches.retrying", () -> retries.counts().waiting())
                .description("Saved searches that failed for an offer and are asked again")
                .register(registry);
        Gauge.builder("exchange.searches.given.up", () -> retries.counts().givenUp())
                .description("Saved searches that failed for an offer too often")
                .register(registry);
    }
}
