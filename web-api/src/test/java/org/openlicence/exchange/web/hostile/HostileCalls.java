package org.openlicence.exchange.web.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openlicence.exchange.web.hostile.ApiDescription.Operation;

/** All hostile calls of an API in an order that a seed decides; every other one is asked in English. */
final class HostileCalls {
    /**
     * Drawn of one operation, of each: frames with an answer of their own, other frames, bodies. All operations share the code that
     * reads and answers them, so that each fault meets many; what is against the law is sent in full number.
     */
    private static final int OF_EACH = 12;

    /** Drawn of an operation that differs from the one before by one word of its path. */
    private static final int OF_SIBLINGS = 10;

    private HostileCalls() {}

    static List<HostileCall> of(ApiDescription api, Examples examples, Random random) {
        List<HostileCall> calls = new ArrayList<>();
        Set<String> families = new HashSet<>();
        for (Operation operation : api.operations()) {
            if (operation.path().equals("/api/v1/token")) {
                continue; // wrong passwords make the address rest, for every other test too; FoundationIT tries them
            }
            List<HostileCall> known = new ArrayList<>();
            List<HostileCall> frames = new ArrayList<>();
            RequestFaults.of(operation, examples, random)
                    .forEach(call -> (call.expected().isEmpty() ? frames : known).add(call));
            List<HostileCall> bodies = new ArrayList<>();
            BodyFaults.of(operation, examples)
                    .forEach((fault, body) -> bodies.add(RequestFaults.well(operation, examples, random)
                            .but(fault)
                            .saying(body)));
            List<HostileCall> own = LawlessBodies.of(operation, examples, random);
            List.of(known, frames, bodies).forEach(pile -> own.addAll(drawn(pile, OF_EACH, random)));
            boolean sibling = !families.add(operation.method() + operation.in("path") + operation.body());
            calls.addAll(sibling ? drawn(own, OF_SIBLINGS, random) : own);
        }
        for (int at = 0; at < calls.size(); at++) {
            calls.set(at, calls.get(at).reading(at % 2 == 0 ? "zh" : "en"));
        }
        return calls;
    }

    private static List<HostileCall> drawn(List<HostileCall> pile, int atMost, Random random) {
        Collections.shuffle(pile, random);
        return pile.subList(0, Math.min(atMost, pile.size()));
    }
}
