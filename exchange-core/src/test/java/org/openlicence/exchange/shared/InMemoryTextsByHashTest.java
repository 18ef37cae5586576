package org.openlicence.exchange.shared;

import java.util.stream.Stream;

class InMemoryTextsByHashTest extends TextsByHashContract {
    static Stream<Keeper<?>> keepers() {
        return Stream.of(new Keeper<>(new InMemoryTextsByHash<Integer>() {}, 1, 2));
    }
}
