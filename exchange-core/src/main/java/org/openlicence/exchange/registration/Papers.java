package org.openlicence.exchange.registration;

import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.document.DocumentRegister;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.DocumentCommand.AttachDocument;
import org.openlicence.exchange.registration.DocumentCommand.RemoveDocument;
import org.openlicence.exchange.registration.RegistrationState.CaseFile;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.DocumentEvent.DocumentAttached;
import org.openlicence.exchange.registration.event.DocumentEvent.DocumentRemoved;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.rule.ContentIsStored;
import org.openlicence.exchange.registration.rule.DocumentsAreNotTooMany;
import org.openlicence.exchange.registration.rule.LicenceFactsStand;
import org.openlicence.exchange.registration.rule.StatedHashIsOfTheText;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Trace;

/** What the applicant files beside the form: contract text, evidence, copies. */
final class Papers {
    private Papers() {}

    static Optional<RegistrationEvent> attach(
            RegistrationState state, AttachDocument c, DocumentRegister documents, PolicyBook policies) {
        Place.check(state, c, open(c.kind()));
        CaseFile file = state.opened();
        if (file.documents().has(c.kind(), c.contentHash())) {
            return Optional.empty();
        }
        boolean text = c.kind() == DocumentKind.CONTRACT_TEXT;
        boolean replaces = text && file.documents().text().isPresent();
        int number = file.documents().files().size() + (replaces ? 0 : 1);
        int most = policies.figure("document.most-of-a-case", c.origin().day()).intValue();
        BusinessRule.check(
                new DocumentsAreNotTooMany(number, most),
                text && file.opening().licenceId() != null
                        ? LicenceFactsStand.between(
                                file.subject(), file.subject().withText(c.contentHash()))
                        : new LicenceFactsStand(List.of()));
        Optional<StoredDocument> stored = documents.hold(c.aggregateId(), new ContentHash(c.contentHash()));
        BusinessRule.check(new ContentIsStored(c.contentHash(), stored.isPresent()));
        StoredDocument document = stored.orElseThrow();
        if (text) {
            file.documents().text().ifPresent(former -> release(state, c, former.contentHash(), documents));
        }
        return Optional.of(new DocumentAttached(
                c.aggregateId(),
                c.kind().name(),
                c.contentHash(),
                document.sizeBytes(),
                document.mediaType(),
                Trace.of(c.origin(), policies.version(), c.kind().basis())));
    }

    static Optional<RegistrationEvent> remove(
            RegistrationState state, RemoveDocument c, DocumentRegister documents, PolicyBook policies) {
        Place.check(state, c, open(c.kind()));
        if (!state.opened().documents().has(c.kind(), c.contentHash())) {
            return Optional.empty();
        }
        release(state, c, c.contentHash(), documents);
        return Optional.of(new DocumentRemoved(
                c.aggregateId(),
                c.kind().name(),
                c.contentHash(),
                Trace.of(c.origin(), policies.version(), c.kind().basis())));
    }

    /** What was filed stands from then on; the papers of an amendment come before it is asked for. */
    private static RegistrationStatus[] open(DocumentKind kind) {
        return kind == DocumentKind.AMENDMENT
                ? new RegistrationStatus[] {RegistrationStatus.REGISTERED}
                : new RegistrationStatus[] {RegistrationStatus.DRAFT, RegistrationStatus.SUPPLEMENT_DUE};
    }

    /** The hash of an uploaded text stands, whether a form says it again or leaves it out. */
    static ContractSubject withTextOnFile(CaseFile file, ContractSubject asked) {
        return file.documents()
                .text()
                .filter(text -> asked.documentHash() == null)
                .map(text -> asked.withText(text.contentHash()))
                .orElse(asked);
    }

    static StatedHashIsOfTheText statedHash(CaseFile file, ContractSubject asked) {
        return new StatedHashIsOfTheText(file.documents().textHash(), asked.documentHash());
    }

    /** What the desk may have read stays; what never left the applicant goes, unless another file of the case is the same. */
    private static void release(
            RegistrationState state, RegistrationCommand c, String contentHash, DocumentRegister documents) {
        long uses = state.opened().documents().files().stream()
                .filter(file -> file.contentHash().equals(contentHash))
                .count();
        if (uses == 1 && state.dates().submittedOn() == null) {
            documents.release(c.aggregateId(), new ContentHash(contentHash));
        }
    }
}
