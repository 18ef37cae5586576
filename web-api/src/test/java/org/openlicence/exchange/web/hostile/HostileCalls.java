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
    /** Of one operation: the frame's faults come in full number, the body's are drawn. */
    private static final int OF_ONE = 230;

    /** Of an operation that differs from the one before by one word of its path. */
    private static final int OF_SIBLINGS = 30;

    private HostileCalls() {}

    static List<HostileCall> of(ApiDescription api, Examples examples, Random random) {
        List<HostileCall> calls = new ArrayList<>();
        Set<String> families = new HashSet<>();
        for (Operation operation : api.operations()) {
            if (operation.path().equals("/api/v1/token")) {
                continue; // wrong passwords make the address rest, for every other test too; FoundationIT tries them
            }
            List<HostileCall> frames = RequestFaults.of(operation, examples, random);
            List<HostileCall> bodies = LawlessBodies.of(operation, examples, random);
            List<HostileCall> broken = new ArrayList<>();
            BodyFaults.of(operation, examples)
                    .forEach((fault, body) -> broken.add(RequestFaults.well(operation, examples, random)
                            .but(fault)
                            .saying(body)));
            Collections.shuffle(broken, random);
            List<HostileCall> own = new ArrayList<>(frames);
            own.addAll(bodies);
            own.addAll(broken);
            boolean sibling = !families.add(operation.method() + operation.in("path") + operation.body());
            if (sibling) {
                Collections.shuffle(own, random);
            }
            calls.addAll(own.subList(0, Math.min(sibling ? OF_SIBLINGS : OF_ONE, own.size())));
        }
        for (int at = 0; at < calls.size(); at++) {
            calls.set(at, calls.get(at).reading(at % 2 == 0 ? "zh" : "en"));
        }
        return calls;
    }
}
