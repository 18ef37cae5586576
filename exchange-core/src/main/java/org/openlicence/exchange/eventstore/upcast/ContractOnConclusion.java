package org.openlicence.exchange.eventstore.upcast;

import tools.jackson.databind.node.ObjectNode;

/** A brokerage contract said nothing about what is paid later, and the commission was reckoned on the sum due at conclusion only. */
final class ContractOnConclusion {
    private ContractOnConclusion() {}

    static ObjectNode of(ObjectNode proposed) {
        if (proposed.path("contract") instanceof ObjectNode contract) {
            contract.put("royalties", false);
        }
        return proposed;
    }
}
