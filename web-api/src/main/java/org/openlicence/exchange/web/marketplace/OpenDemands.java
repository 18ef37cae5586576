package org.openlicence.exchange.web.marketplace;

import org.openlicence.exchange.query.patentdesk.PatentView;

/** Who else needs a technology. Given as a bean by whoever keeps demands; without one the page of an offer says nothing of it. */
public interface OpenDemands {
    /** How many open demands the patent may answer; nobody is named. */
    long near(PatentView patent);
}
