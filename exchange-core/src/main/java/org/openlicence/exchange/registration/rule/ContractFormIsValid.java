package org.openlicence.exchange.registration.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/** Title, type, sub-type, licence mode and term of the contract make sense together. */
@Rule(code = "REG-11", law = Law.CC, article = "845")
public record ContractFormIsValid(ContractSubject subject) implements BusinessRule {
    private static final int MAX_TITLE = 300;
    private static final int MAX_PATENTS = 200;
    private static final Set<String> MODES = Set.of("ORDINARY", "SOLE", "EXCLUSIVE");

    @Override
    public boolean holds() {
        return faults().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("fields", String.join(", ", faults()));
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (subject.title().isBlank() || subject.title().length() > MAX_TITLE) {
            faults.add("title");
        }
        if (!typeAndSubTypeFit(subject.contractType(), subject.subType())) {
            faults.add("contractType, subType");
        }
        if (!modeFits()) {
            faults.add("licenceMode");
        }
        if (!subject.from().isBefore(subject.to())) {
            faults.add("from, to");
        }
        if (subject.statedTotalFen() < 0 || subject.statedTotalFen() > Money.MAX_FEN) {
            faults.add("statedTotalFen");
        }
        if (subject.documentHash() != null && !subject.documentHash().matches("[0-9a-f]{64}")) {
            faults.add("documentHash");
        }
        if (subject.patentIds().size() > MAX_PATENTS) {
            faults.add("patentIds");
        }
        return faults;
    }

    private static boolean typeAndSubTypeFit(String type, String subType) {
        return Arrays.stream(ContractType.values())
                .anyMatch(known -> known.name().equals(type) && known.subTypes().contains(subType));
    }

    private boolean modeFits() {
        boolean licence = ContractType.LICENCE.name().equals(subject.contractType());
        String mode = subject.licenceMode();
        return mode == null ? !licence : licence && MODES.contains(mode);
    }
}
