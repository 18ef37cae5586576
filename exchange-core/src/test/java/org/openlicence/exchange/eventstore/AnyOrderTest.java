package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openlicence.exchange.eventstore.OrderStage.Act;
import org.openlicence.exchange.eventstore.OrderStage.Move;
import org.openlicence.exchange.shared.ExchangeEvent;

/**
 * Patent, listing and licence over the real aggregates: whatever comes in whatever order, money and law stay whole. Each story
 * begins somewhere on the straight way from draft to licence, and goes on at random.
 */
class AnyOrderTest {
    @Property(tries = 60)
    void no_order_of_commands_breaks_what_must_always_hold(
            @ForAll @IntRange(min = 0, max = OrderStage.STRAIGHT) int begun, @ForAll("moves") List<Move> moves) {
        try (OrderStage stage = new OrderStage()) {
            stage.straight(begun);
            for (Move move : moves) {
                int before = stage.happened().size();
                boolean done = stage.play(move);
                assertThat(done || stage.happened().size() == before)
                        .as("a refused command leaves no event: " + move)
                        .isTrue();
                List<ExchangeEvent> story = stage.happened();
                assertThat(Invariants.of(story))
                        .as(() -> move + " after " + story)
                        .isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 12))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
