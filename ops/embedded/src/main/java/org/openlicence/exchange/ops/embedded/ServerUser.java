package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** As whom a server runs: neither PostgreSQL nor Elasticsearch runs as root. */
enum ServerUser {
    /** The user of this process, who is not root. */
    SAME(-1, List.of()),
    /** Root outside, {@code nobody} inside a user namespace: files stay root's and no directory has to be opened to others. */
    NAMESPACE(0, List.of("unshare", "-U", "--map-user=65534", "--map-group=65534")),
    /** {@code nobody} in truth: its files are handed over, and every parent directory must be traversable for others. */
    NOBODY(65534, List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final String UID = "unix:uid";
    private static final String GID = "unix:gid";
    private static final int PROBE_SECONDS = 10;

    private final int owner;
    private final List<String> prefix;

    ServerUser(int owner, List<String> prefix) {
        this.owner = owner;
        this.prefix = prefix;
    }

    /** Words in front of a command line that make it run as this user. */
    List<String> prefix() {
        return prefix;
    }

    /** Hands a directory and all it holds to this user, also what a run as another user has left in it. */
    void own(Path directory) throws IOException {
        if (this == SAME) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (!Integer.valueOf(owner).equals(Files.getAttribute(path, UID, LinkOption.NOFOLLOW_LINKS))) {
                    Files.setAttribute(path, UID, owner, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(path, GID, owner, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    /** The user for servers of this process: root takes the namespace where the kernel allows it. */
    static ServerUser detect() {
        try {
            if (!Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), UID))) {
                return SAME;
            }
            return works(NAMESPACE) ? NAMESPACE : NOBODY;
        } catch (IOException e) {
            throw new ServerFailure("Cannot tell which user this is", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while trying a user namespace", e);
        }
    }

    private static boolean works(ServerUser user) throws IOException, InterruptedException {
        var command = new ArrayList<>(user.prefix);
        command.add("true");
        Process probe = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return probe.waitFor(PROBE_SECONDS, TimeUnit.SECONDS) && probe.exitValue() == 0;
    }
}
