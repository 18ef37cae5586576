package org.openlicence.exchange.listing.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Every owner on the register consented, and to these terms. Patent Law art. 14 lets one co-owner grant an ordinary licence
 * alone; a declaration, and its withdrawal, need all.
 *
 * @param owners owners on the register; one known by name only cannot consent on the exchange
 * @param consents hash of the terms each owner consented to, by organisation id
 * @param termsHash hash of the present terms
 */
@Rule(code = EveryOwnerConsents.CODE, law = Law.CNIPA_HANDLING, article = "consents")
public record EveryOwnerConsents(List<PatentOwner> owners, Map<String, String> consents, String termsHash)
        implements BusinessRule {
    /** The code, which also shuts an announced listing whose patent has gone to others. */
    public static final String CODE = "OL-10";

    private static final String WITHDRAWAL = "withdrawal";

    /** The same question about a withdrawal (CNIPA FAQ 3): one owner alone cannot withdraw. */
    public static EveryOwnerConsents toWithdrawal(List<String> ownerIds, Set<String> consents) {
        return new EveryOwnerConsents(
                ownerIds.stream().map(id -> new PatentOwner(id, id, null)).toList(),
                consents.stream().collect(Collectors.toMap(id -> id, id -> WITHDRAWAL)),
                WITHDRAWAL);
    }

    /** The same of the owners a listing knows, by their ids. */
    public static EveryOwnerConsents ofPresentOwners(
            List<String> ownerIds, Map<String, String> consents, String termsHash) {
        return new EveryOwnerConsents(
                ownerIds.stream().map(id -> new PatentOwner(id, id, null)).toList(), consents, termsHash);
    }

    @Override
    public boolean holds() {
        return !owners.isEmpty() && missing().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("missing", String.join(", ", missing()), "termsHash", termsHash);
    }

    private List<String> missing() {
        return owners.stream()
                .filter(owner ->
                        owner.organisationId() == null || !termsHash.equals(consents.get(owner.organisationId())))
                .map(PatentOwner::name)
                .toList();
    }
}
