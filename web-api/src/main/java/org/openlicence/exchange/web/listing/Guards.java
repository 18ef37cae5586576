package org.openlicence.exchange.web.listing;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openlicence.exchange.listing.FilingFacts;
import org.openlicence.exchange.listing.Judgement;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingGuards;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.listingdesk.ListingView.Consent;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.springframework.stereotype.Component;

/** What stands between a draft and its filing today, each guard with tick or cross, reason and article. */
@Component
class Guards {
    private final PatentRegister patents;
    private final ListingRegister listings;
    private final PolicyBook policies;
    private final RefusalSentences sentences;
    private final Clock clock;

    Guards(
            PatentRegister patents,
            ListingRegister listings,
            PolicyBook policies,
            RefusalSentences sentences,
            Clock clock) {
        this.patents = patents;
        this.listings = listings;
        this.policies = policies;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * One guard as a page shows it.
     *
     * @param tone ok, stop, or wait for a soft stop that leads to review
     * @param sentence why it fails; empty when it holds
     */
    record Line(String code, boolean holds, String tone, String sentence, String law) {
        /** What stands in the way comes first. */
        private int urgency() {
            return holds ? 2 : tone.equals("wait") ? 1 : 0;
        }
    }

    /** Guards of a drafted listing. */
    List<Line> of(ListingView listing) {
        PatentId patent = new PatentId(listing.patentId());
        var facts = patents.facts(patent).orElseThrow(() -> new NotFound(listing.patentId()));
        Map<String, String> consents = listing.consents().stream()
                .collect(Collectors.toMap(Consent::ownerId, consent -> listing.termsHash(), (a, b) -> a));
        var entry = new ListingEntry(
                new ListingId(listing.listingId()),
                patent,
                listing.ownerIds(),
                listing.representativeId(),
                listing.status(),
                listing.terms(),
                listing.termsVersion(),
                listing.announcedOn(),
                listing.closedOn());
        return lines(FilingFacts.of(facts, entry, consents, listing.publicity(), Shanghai.dayOf(clock.instant())));
    }

    /** Guards of an offer that is not drafted yet. */
    List<Line> of(PatentId patent, OfferTerms terms) {
        var facts = patents.facts(patent).orElseThrow(() -> new NotFound(patent.value()));
        ListingId live =
                listings.liveListingOf(patent).map(ListingEntry::listingId).orElse(null);
        return lines(FilingFacts.beforeDraft(facts, terms, live, Shanghai.dayOf(clock.instant())));
    }

    private List<Line> lines(FilingFacts facts) {
        return ListingGuards.judge(facts, policies).stream()
                .map(this::line)
                .sorted(Comparator.comparing(Line::urgency))
                .toList();
    }

    private Line line(Judgement guard) {
        String tone = guard.holds() ? "ok" : guard.soft() ? "wait" : "stop";
        String sentence =
                guard.holds() ? "" : sentences.sentence(new Refusal(guard.code(), guard.legalBasis(), guard.inputs()));
        return new Line(guard.code(), guard.holds(), tone, sentence, sentences.law(guard.legalBasis()));
    }
}
