package org.openlicence.exchange.query.sheetdesk;

import java.time.Instant;
import org.openlicence.exchange.sheet.event.SheetContent;

/**
 * A technology sheet as it stands.
 *
 * @param describedAt when an owner last wrote it
 * @param version of the aggregate
 */
public record SheetView(String sheetId, String patentId, SheetContent content, Instant describedAt, long version) {}
