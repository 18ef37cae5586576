package org.openlicence.exchange.web.api;

import java.util.OptionalLong;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;

/**
 * The version a client saw, from {@code If-Match: "12"}. A controller method that changes an existing thing takes one as
 * parameter: without the header it is answered 428, with an old version 412.
 *
 * @param value empty for {@code If-Match: *}, any version
 */
public record ExpectedVersion(OptionalLong value) {
    /** Sends a command on that condition. */
    public CommandResult send(ExchangeCommands commands, ExchangeCommand command) {
        return value.isPresent() ? commands.send(command, value.getAsLong()) : commands.send(command);
    }
}
