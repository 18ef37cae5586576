package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * Which organisation holds which point number on a day. A binding is a figure of the policy book, {@code registration.point.}
 * and the credit code, of the registrar's region, e.g. {@code 3100}, whose value is the number.
 */
public final class RegistrationPoints {
    private static final String BINDING = "registration.point.";

    private RegistrationPoints() {}

    /** Number an organisation holds in a region; empty where none is bound to it there. */
    public static OptionalInt heldBy(Entry organisation, Region region, LocalDate day, PolicyBook policies) {
        String key = BINDING + organisation.creditCode();
        return policies.has(key, region.code(), day)
                ? OptionalInt.of(policies.figure(key, region.code(), day).intValue())
                : OptionalInt.empty();
    }

    /**
     * The organisation in whose name a point registers: the one bound to its number, or else the region's only point that is bound
     * to none. Empty where several could be meant: nobody registers in a name that was guessed.
     */
    public static Optional<Entry> holder(
            Region region, String point, LocalDate day, OrganisationDirectory organisations, PolicyBook policies) {
        List<Entry> points = organisations.ofKind(OrganisationKind.REGISTRATION_POINT).stream()
                .filter(entry -> region.contains(entry.divisionCode()))
                .toList();
        List<Entry> bound = points.stream()
                .filter(entry -> heldBy(entry, region, day, policies).orElse(-1) == Integer.parseInt(point))
                .toList();
        List<Entry> candidates = bound.isEmpty()
                ? points.stream()
                        .filter(entry -> heldBy(entry, region, day, policies).isEmpty())
                        .toList()
                : bound;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
