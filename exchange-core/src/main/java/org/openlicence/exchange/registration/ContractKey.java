package org.openlicence.exchange.registration;

import java.text.Normalizer;
import java.util.Locale;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.shared.ContentHash;

/**
 * What makes two applications the same contract (R11): seller, buyer, day of signing, title without case, width, spaces
 * and punctuation, and total price; or the same contract text.
 *
 * @param contract hash of the five facts
 * @param document hash of the contract text
 */
public record ContractKey(ContentHash contract, ContentHash document) {
    /** Of a subject whose contract text is on file. */
    public static ContractKey of(ContractSubject subject) {
        String document = subject.documentHash();
        if (document == null) {
            throw new IllegalStateException("an application without contract text cannot have been submitted");
        }
        String facts = String.join(
                "\n",
                subject.sellerId(),
                subject.buyerId(),
                subject.signedOn().toString(),
                normalised(subject.title()),
                Long.toString(subject.statedTotalFen()));
        return new ContractKey(ContentHash.of(facts), new ContentHash(document));
    }

    static String normalised(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}\\p{S}]+", "");
    }
}
