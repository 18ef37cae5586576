package org.openlicence.exchange.web.api;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.RequestKey;

/**
 * The version a client saw, from {@code If-Match: "12"}. A controller method that changes an existing thing takes one as
 * parameter: without the header it is answered 428, with an old version 412.
 *
 * @param value empty for {@code If-Match: *}, any version
 * @param request the request when it carries a key of its own, as every POST does; sent again it gets the answer it got
 */
public record ExpectedVersion(OptionalLong value, @Nullable RequestKey request) {
    /**
     * For the read before the command: whoever has a version of a thing has made or seen it, so it is waited for where the
     * read model has none yet. Whether that version is the present one is the command's to judge.
     */
    public @Nullable Long seen() {
        return value.isPresent() ? 0L : null;
    }

    /** Sends a command on that condition. */
    public CommandResult send(ExchangeCommands commands, ExchangeCommand command) {
        if (request != null) {
            return commands.send(command, value, request);
        }
        return value.isPresent() ? commands.send(command, value.getAsLong()) : commands.send(command);
    }
}
