package org.openlicence.exchange.ops.console;

/** Starts the console. Ends the process explicitly: threads of a server's client must not keep an operator waiting. */
public final class ConsoleApplication {
    private ConsoleApplication() {}

    public static void main(String[] args) {
        System.exit(new Console(System.out, System.err, System.getenv()).run(args));
    }
}
