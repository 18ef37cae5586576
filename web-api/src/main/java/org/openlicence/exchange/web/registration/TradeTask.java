package org.openlicence.exchange.web.registration;

/**
 * Registration of a contract with the commerce authority, beside the case: nothing here waits for it.
 *
 * @param direction IMPORT or EXPORT
 * @param law provision it rests on
 * @param onFile whether its certificate is on file
 */
public record TradeTask(String direction, String law, boolean onFile) {}
