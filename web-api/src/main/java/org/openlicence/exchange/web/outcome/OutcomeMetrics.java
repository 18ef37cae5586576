package org.openlicence.exchange.web.outcome;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.openlicence.exchange.query.outcome.OutcomeLog;
import org.springframework.stereotype.Component;

/** Whether what is seen of searches is written: an operator is woken when some of it is let go. */
@Component
class OutcomeMetrics implements MeterBinder {
    private final OutcomeLog log;

    OutcomeMetrics(OutcomeLog log) {
        this.log = log;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("exchange.outcomes.taken", log, OutcomeLog::taken)
                .description("Observations of searches, those let go included")
                .register(registry);
        FunctionCounter.builder("exchange.outcomes.lost", log, OutcomeLog::lost)
                .description("Observations of searches let go because they could not be written")
                .register(registry);
        Gauge.builder("exchange.outcomes.waiting", log, OutcomeLog::waiting)
                .description("Observations of searches that wait to be written")
                .register(registry);
    }
}
