package org.openlicence.exchange.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;

/** What several people do at once, and how each is answered. */
final class Race {
    static final String DONE = "done";

    private Race() {}

    /** The codes of a refusal, or that it was done. */
    static String outcome(TestNode node, ExchangeCommand command) {
        try {
            node.commands().send(command);
            return DONE;
        } catch (Refused refused) {
            return String.join(",", codes(refused));
        }
    }

    /** The codes, in the order of the rules. */
    static List<String> codes(Refused refused) {
        return refused.refusals().stream().map(Refusal::code).toList();
    }

    /** Acts that start in the same instant, and what came of each. */
    @SafeVarargs
    static List<String> together(Callable<String>... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        List<Future<String>> running = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(acts.length)) {
            for (Callable<String> act : acts) {
                running.add(people.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> outcome : running) {
            outcomes.add(outcome.get());
        }
        return outcomes;
    }
}
