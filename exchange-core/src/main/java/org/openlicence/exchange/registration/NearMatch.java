package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.ContractRegister.KnownContract;
import org.openlicence.exchange.registration.event.ContractSubject;

/**
 * A live case that may be the same contract, and why. A hint for the reviewer; it refuses nothing, for many a pair of parties has
 * several contracts.
 *
 * @param reasons never empty
 */
public record NearMatch(KnownContract contract, Set<Reason> reasons) {
    /** Titles at least so alike are named, percent. */
    private static final String ALIKE = "registration.near-match.alike";

    private static final double WHOLE = 100;
    private static final int SHOWN = 20;

    public NearMatch {
        reasons = Set.copyOf(reasons);
    }

    /** Why two contracts may be one. */
    public enum Reason {
        /** The same text, whoever the parties are. */
        SAME_TEXT,
        /** Both parties, either way round, and the total price. */
        SAME_PARTIES_AND_TOTAL,
        /** Both parties, either way round, and a patent. */
        SAME_PARTIES_AND_PATENT,
        /** Both parties, either way round, and the day of signing. */
        SAME_PARTIES_AND_DAY,
        /** A party in common and titles that are nearly the same. */
        SIMILAR_TITLE
    }

    /** Those with the most reasons first. @param known as the register finds them @param self its own case, left out */
    public static List<NearMatch> of(
            ContractSubject subject,
            List<KnownContract> known,
            RegistrationId self,
            LocalDate day,
            PolicyBook policies) {
        double alike = policies.figure(ALIKE, day).intValue() / WHOLE;
        return known.stream()
                .filter(other -> !other.registrationId().equals(self))
                .map(other -> new NearMatch(other, reasons(subject, other, alike)))
                .filter(match -> !match.reasons().isEmpty())
                .sorted(Comparator.comparing(
                                (NearMatch match) -> -match.reasons().size())
                        .thenComparing(
                                match -> match.contract().registrationId().value()))
                .limit(SHOWN)
                .toList();
    }

    /** In the order of the enum, for whoever lists them. */
    public List<Reason> ordered() {
        return List.copyOf(EnumSet.copyOf(reasons));
    }

    private static Set<Reason> reasons(ContractSubject subject, KnownContract other, double alike) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Set<String> parties = Set.of(subject.sellerId(), subject.buyerId());
        boolean both = parties.contains(other.sellerId())
                && parties.contains(other.buyerId())
                && !other.sellerId().equals(other.buyerId());
        boolean one = parties.contains(other.sellerId()) || parties.contains(other.buyerId());
        if (other.documentHash().equals(subject.documentHash())) {
            reasons.add(Reason.SAME_TEXT);
        }
        if (both && other.totalFen() == subject.statedTotalFen()) {
            reasons.add(Reason.SAME_PARTIES_AND_TOTAL);
        }
        if (both && other.patentIds().stream().anyMatch(subject.patentIds()::contains)) {
            reasons.add(Reason.SAME_PARTIES_AND_PATENT);
        }
        if (both && other.signedOn().equals(subject.signedOn())) {
            reasons.add(Reason.SAME_PARTIES_AND_DAY);
        }
        if (one && likeness(subject.title(), other.title()) >= alike) {
            reasons.add(Reason.SIMILAR_TITLE);
        }
        return reasons;
    }

    /**
     * Share of pairs of neighbouring signs that two titles have in common (Dice), without case, width, spaces and punctuation. Pairs
     * suit Chinese, which has no spaces between words.
     */
    static double likeness(String one, String other) {
        String first = ContractKey.normalised(one);
        String second = ContractKey.normalised(other);
        if (first.equals(second)) {
            return first.isEmpty() ? 0 : 1;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int at = 0; at + 2 <= first.length(); at++) {
            pairs.merge(first.substring(at, at + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int at = 0; at + 2 <= second.length(); at++) {
            String pair = second.substring(at, at + 2);
            int left = pairs.getOrDefault(pair, 0);
            common += left > 0 ? 1 : 0;
            pairs.put(pair, left - 1);
        }
        int all = Math.max(0, first.length() - 1) + Math.max(0, second.length() - 1);
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
