package org.openlicence.exchange.shared;

/**
 * What a command gives back: where to look, and from which version on the change is visible.
 *
 * @param id identifier of the aggregate with its prefix
 * @param version sequence number of its last event after the command, from 0; a read model that shows at least this
 *     version has seen the change. It is also the ETag.
 */
public record CommandResult(String id, long version) {}
