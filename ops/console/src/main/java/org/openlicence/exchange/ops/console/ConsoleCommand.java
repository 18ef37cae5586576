package org.openlicence.exchange.ops.console;

import java.io.PrintStream;

/** One thing an operator can ask for. */
interface ConsoleCommand {
    /** Everything was done, or nothing was found amiss. */
    int DONE = 0;

    /** It ran, and something is amiss. */
    int FOUND = 1;

    /** The words could not be understood. */
    int USAGE = 2;

    /** A server or a file failed. */
    int FAILED = 3;

    /** What a command needs around it. */
    enum Needs {
        /** The database, nothing running. */
        DATABASE,
        /** A whole node: commands, projections, processes. */
        NODE
    }

    /**
     * Does it.
     *
     * @return what the process ends with
     * @throws Misunderstood when the words make no sense
     */
    int run(Words words, PrintStream out) throws Exception;
}
