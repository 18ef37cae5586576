package org.openlicence.exchange.eventstore;

import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.openlicence.exchange.shared.CommandFailed;

/** Tells failures apart, and names them without their texts, since a store's text contains whole rows. */
final class Failures {
    private static final Set<String> LOST_RACE = Set.of("40001", "40P01");

    /** Class 08 is the connection; these are a server that starts, stops, crashed, or has no room for one more. */
    private static final Set<String> SERVER_AWAY = Set.of("57P01", "57P02", "57P03", "53300", "25006");

    private static final int DEEPEST = 20;

    private Failures() {}

    /** Another writer was first; the same command may succeed when tried again. */
    static boolean lostRace(Throwable failure) {
        return chain(failure).stream()
                .anyMatch(cause -> cause instanceof ConcurrencyException
                        || cause instanceof AggregateStreamCreationException
                        || (cause instanceof SQLException sql
                                && LOST_RACE.contains(String.valueOf(sql.getSQLState()))));
    }

    /** A server behind the exchange does not answer: nothing is wrong with what was asked of it. */
    static boolean unreachable(Throwable failure) {
        return chain(failure).stream().anyMatch(Failures::unreachableItself);
    }

    private static boolean unreachableItself(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException ignored -> true;
            case SQLNonTransientConnectionException ignored -> true;
            case SQLException sql -> {
                String state = String.valueOf(sql.getSQLState());
                yield state.startsWith("08") || SERVER_AWAY.contains(state);
            }
            case SocketException ignored -> true;
            case InterruptedIOException ignored -> true; // socket time-outs
            case UnknownHostException ignored -> true;
            case HttpTimeoutException ignored -> true;
            case ClosedChannelException ignored -> true;
            case CommandFailed failed -> failed.unavailable();
            default -> false;
        };
    }

    static boolean fromDatabase(Throwable failure) {
        return chain(failure).stream().anyMatch(SQLException.class::isInstance);
    }

    /** The first cause of a kind. */
    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        return chain(failure).stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Classes and SQL states of a failure and its causes, e.g. {@code EventStoreException < PSQLException 23502}. */
    static String kinds(Throwable failure) {
        return String.join(" < ", chain(failure).stream().map(Failures::kind).toList());
    }

    private static String kind(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && chain.size() < DEEPEST; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
