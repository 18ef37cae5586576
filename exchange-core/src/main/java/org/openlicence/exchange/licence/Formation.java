package org.openlicence.exchange.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.shared.Trace;

/** The event by which a licence forms: notice and payment are both there, nothing was due, or a contract is signed. */
final class Formation {
    private Formation() {}

    /**
     * @param effectiveAt the later of notice and payment, or the last signature
     * @param basis provisions it forms by
     */
    static LicenceFormed of(
            ExchangeCommand command,
            Instant effectiveAt,
            OfferTerms terms,
            PatentFacts facts,
            PolicyBook policies,
            Provision... basis) {
        LocalDate day = Shanghai.dayOf(effectiveAt);
        LicenceTerm term = LicenceTerm.from(day, terms, facts.expiresOn(), policies);
        Provision[] laws =
                Stream.concat(Stream.of(basis), Stream.of(Law.IR.art("15(2)"))).toArray(Provision[]::new);
        Trace trace = Trace.effective(command.origin(), day, policies.version(), laws);
        return new LicenceFormed(
                command.aggregateId(), effectiveAt, term.validFrom(), term.validTo(), term.recordalDueOn(), trace);
    }
}
