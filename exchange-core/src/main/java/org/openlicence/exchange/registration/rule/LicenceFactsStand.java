package org.openlicence.exchange.registration.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * Cases of open licences are opened by the exchange, and what the licence fixed is not changed in the form:
 * parties, patents, term, price and text.
 *
 * @param changed names of the fields that differ from the licence
 */
@Rule(code = "REG-12", law = Law.PL, article = "51(1)")
public record LicenceFactsStand(List<String> changed) implements BusinessRule {
    public LicenceFactsStand {
        changed = List.copyOf(changed);
    }

    @Override
    public boolean holds() {
        return changed.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("fields", String.join(", ", changed));
    }

    /** Compares a form with what the licence fixed. */
    public static LicenceFactsStand between(ContractSubject licence, ContractSubject form) {
        List<String> changed = new ArrayList<>();
        note(changed, "sellerId", licence.sellerId(), form.sellerId());
        note(changed, "buyerId", licence.buyerId(), form.buyerId());
        note(changed, "patentIds", licence.patentIds(), form.patentIds());
        note(changed, "openLicence", licence.openLicence(), form.openLicence());
        note(changed, "signedOn", licence.signedOn(), form.signedOn());
        note(changed, "from", licence.from(), form.from());
        note(changed, "to", licence.to(), form.to());
        note(changed, "statedTotalFen", licence.statedTotalFen(), form.statedTotalFen());
        note(changed, "documentHash", licence.documentHash(), form.documentHash());
        return new LicenceFactsStand(changed);
    }

    private static void note(List<String> changed, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }
}
