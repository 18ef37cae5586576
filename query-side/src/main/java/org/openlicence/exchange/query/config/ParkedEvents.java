package org.openlicence.exchange.query.config;

import org.axonframework.config.EventProcessingConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Tries parked events again: one sequence of each group at each run, so that a hopeless one costs little. */
public final class ParkedEvents {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);

    private final ObjectProvider<EventProcessingConfiguration> processing;

    public ParkedEvents(ObjectProvider<EventProcessingConfiguration> processing) {
        this.processing = processing;
    }

    /** @return how many sequences went through */
    public int retry() {
        int through = 0;
        EventProcessingConfiguration configuration = processing.getObject();
        for (String group : configuration.eventProcessors().keySet()) {
            boolean done = configuration
                    .sequencedDeadLetterProcessor(group)
                    .map(letters -> letters.processAny())
                    .orElse(false);
            if (done) {
                LOG.info("A parked sequence of {} went through", group);
                through++;
            }
        }
        return through;
    }
}
