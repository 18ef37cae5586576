package org.openlicence.exchange.web.registration;

import java.util.List;
import org.openlicence.exchange.registration.Missing;

/**
 * What an application lacks on the day it is asked for.
 *
 * @param version of the case it was worked out for
 * @param complete whether it can be filed: nothing that is missing stops it
 * @param missing by code and field, both stable; empty once the case was accepted
 * @param tasks at other authorities, for which the case does not wait
 */
record Checklist(String registrationId, long version, boolean complete, List<Missing> missing, List<TradeTask> tasks) {}
