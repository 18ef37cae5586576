package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** An application for tests to kill: opens the servers on the base directory and programs it is given, and says when. */
final class ServersUntilKilled {

    private ServersUntilKilled() {}

    public static void main(String[] arguments) throws IOException {
        try (var servers =
                EmbeddedServers.open(Path.of(arguments[0]), EmbeddedServers.Options.forTests(Path.of(arguments[1])))) {
            System.out.println("open " + servers.base());
            System.in.transferTo(System.out);
        }
    }
}
