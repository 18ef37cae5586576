package org.openlicence.exchange.taxpreference;

import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.document.DocumentRegister;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.AttachEvidence;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.ClosePreference;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.EvidenceAttached;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceClosed;
import org.openlicence.exchange.taxpreference.rule.ClaimsAreSettled;
import org.openlicence.exchange.taxpreference.rule.EvidenceIsNotTooMuch;
import org.openlicence.exchange.taxpreference.rule.EvidenceIsStored;

/** What a party keeps for the tax body, and when it is done with a preference. */
final class EvidenceDecision {
    private static final String MOST = "document.most-of-a-case";

    private EvidenceDecision() {}

    /** Nothing for a file that is there as the same kind. @throws org.openlicence.exchange.shared.Refused TXP-12, TXP-13 */
    static List<TaxPreferenceEvent> attach(
            TaxPreferenceState now, AttachEvidence command, DocumentRegister documents, PolicyBook policies) {
        boolean there = now.evidence().stream()
                .anyMatch(file -> file.kind().equals(command.kind().name())
                        && file.contentHash().equals(command.contentHash()));
        if (there) {
            return List.of();
        }
        int most = policies.figure(MOST, command.origin().day()).intValue();
        BusinessRule.check(new EvidenceIsNotTooMuch(now.evidence().size() + 1, most));
        Optional<StoredDocument> stored = documents.hold(command.aggregateId(), new ContentHash(command.contentHash()));
        BusinessRule.check(new EvidenceIsStored(command.contentHash(), stored.isPresent()));
        StoredDocument document = stored.orElseThrow();
        return List.of(new EvidenceAttached(
                command.aggregateId(),
                command.kind().name(),
                command.contentHash(),
                document.sizeBytes(),
                document.mediaType(),
                Trace.of(command.origin(), policies.version(), now.rule().basis())));
    }

    /** Nothing where it is closed. @throws org.openlicence.exchange.shared.Refused TXP-10 */
    static List<TaxPreferenceEvent> close(TaxPreferenceState now, ClosePreference command, PolicyBook policies) {
        if (now.closed()) {
            return List.of();
        }
        BusinessRule.check(
                new ClaimsAreSettled(!now.claims().isEmpty(), !now.required().isEmpty()));
        return List.of(new PreferenceClosed(
                command.aggregateId(),
                Trace.of(command.origin(), policies.version(), Law.DESIGN.art("claim-closing"))));
    }
}
