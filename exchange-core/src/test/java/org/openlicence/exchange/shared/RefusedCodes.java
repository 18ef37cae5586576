package org.openlicence.exchange.shared;

import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.openlicence.exchange.patent.PatentFixtures;

/** What tests ask of refusals and events. */
public final class RefusedCodes {
    private RefusedCodes() {}

    /** A refusal with exactly these codes, in this order. */
    public static Matcher<Refused> exactly(String... codes) {
        return new CustomTypeSafeMatcher<>("refused by " + List.of(codes)) {
            @Override
            protected boolean matchesSafely(Refused refused) {
                return refused.refusals().stream().map(Refusal::code).toList().equals(List.of(codes));
            }
        };
    }

    /** A refusal by one code with one input. */
    public static Matcher<Refused> with(String code, String input, String value) {
        return new CustomTypeSafeMatcher<>("refused by " + code + " with " + input + " = " + value) {
            @Override
            protected boolean matchesSafely(Refused refused) {
                return refused.refusals().size() == 1
                        && refused.refusals().getFirst().code().equals(code)
                        && Objects.equals(refused.refusals().getFirst().inputs().get(input), value);
            }
        };
    }

    /** The last of the published events is this one. */
    public static Matcher<List<? super EventMessage<?>>> lastEvent(Object event) {
        return new CustomTypeSafeMatcher<>("last event " + event) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return !events.isEmpty()
                        && events.getLast() instanceof EventMessage<?> message
                        && message.getPayload().equals(event);
            }
        };
    }

    /** The trace of a test command that has effect on its day. */
    public static Trace trace(String day, String... basis) {
        return new Trace(
                PatentFixtures.noon(day),
                PatentFixtures.day(day),
                "per_test",
                "org_exchange",
                List.of(basis),
                PatentFixtures.POLICIES.version());
    }
}
