package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.Ranked;

/** Makes the card of a document, with what depends on the day reckoned for that day. */
final class HitReader {
    private final String folded;
    private final boolean worded;
    private final LocalDate today;
    private final int taxMonths;

    HitReader(String text, LocalDate today, int taxMonths) {
        this.folded = PatentNumbers.looksLikeOne(text) ? PatentNumbers.folded(text) : "";
        this.worded = !text.isEmpty();
        this.today = today;
        this.taxMonths = taxMonths;
    }

    MarketplaceHit read(Hit<MarketplaceDocument> hit) {
        Highlight highlight = null;
        for (String field : Highlight.FIELDS) {
            List<String> marked = hit.highlight().getOrDefault(field, List.of());
            if (highlight == null && !marked.isEmpty()) {
                highlight = Highlight.of(field, marked.getFirst());
            }
        }
        return card(Objects.requireNonNull(hit.source()), highlight, reason(hit, highlight));
    }

    /** Whether it shares no word that counts, in either language: its meaning alone has found it. */
    static boolean byMeaning(MarketplaceHit card, Hit<MarketplaceDocument> hit, @Nullable Ranked ranked) {
        return ranked != null
                && card.highlight() == null
                && hit.matchedQueries().isEmpty()
                && (!Double.isNaN(ranked.terms().meaning(Language.ZH))
                        || !Double.isNaN(ranked.terms().meaning(Language.EN)));
    }

    /** @param passage the nearest in meaning; absent when it cannot be told */
    MarketplaceHit byMeaning(Hit<MarketplaceDocument> hit, @Nullable String passage) {
        Highlight sentence =
                passage == null ? null : new Highlight("passage", List.of(new Highlight.Part(passage, false)));
        return card(Objects.requireNonNull(hit.source()), null, new MatchReason(MatchReason.By.MEANING, sentence));
    }

    /** The strongest condition met; words where none of them has a name. */
    private @Nullable MatchReason reason(Hit<MarketplaceDocument> hit, @Nullable Highlight highlight) {
        if (!worded) {
            return null;
        }
        for (MatchReason.By by : MatchReason.By.values()) {
            boolean met = by == MatchReason.By.WORDS
                    ? highlight != null
                    : hit.matchedQueries().containsKey(by.name());
            if (met) {
                return new MatchReason(by, highlight);
            }
        }
        return new MatchReason(MatchReason.By.WORDS, null);
    }

    MarketplaceHit card(MarketplaceDocument d, @Nullable Highlight highlight) {
        return card(d, highlight, null);
    }

    private MarketplaceHit card(MarketplaceDocument d, @Nullable Highlight highlight, @Nullable MatchReason reason) {
        return new MarketplaceHit(
                d.patentId(),
                d.number(),
                d.publicationNumber(),
                d.patentType(),
                d.titleZh(),
                d.titleEn(),
                d.abstractZh(),
                d.abstractEn(),
                d.ipcSymbols(),
                d.owners(),
                d.filedOn(),
                d.grantedOn(),
                d.expiresOn(),
                d.rightEndedOn(),
                inForce(d),
                offer(d),
                d.licencesGranted(),
                d.sheet(),
                highlight,
                !folded.isEmpty() && d.numbers().contains(folded),
                reason,
                d.changedAt());
    }

    private @Nullable Boolean inForce(MarketplaceDocument d) {
        if (reached(d.rightEndedOn()) || reached(d.expiresOn())) {
            return false;
        }
        return d.grantedOn() == null ? null : reached(d.grantedOn());
    }

    private boolean reached(@Nullable LocalDate day) {
        return day != null && !day.isAfter(today);
    }

    private MarketplaceHit.@Nullable Offer offer(MarketplaceDocument d) {
        MarketplaceDocument.Offer o = d.offer();
        if (o == null) {
            return null;
        }
        return new MarketplaceHit.Offer(
                o.listingId(),
                o.status(),
                d.availability().equals(MarketplaceDocument.OPEN) && reached(o.announcedOn()),
                o.feeKind().getFirst(),
                o.dueFen(),
                o.royaltyBasisPoints(),
                o.royaltyBase(),
                o.firstMonths(),
                o.licenceEndOn(),
                taxEligible(o, d.expiresOn()),
                o.termsHash(),
                o.announcedOn(),
                o.closedOn(),
                o.variants() == null ? 1 : o.variants());
    }

    /** The same condition as {@link FacetFilters} asks of the index. */
    private boolean taxEligible(MarketplaceDocument.Offer offer, @Nullable LocalDate expiresOn) {
        LocalDate line = today.plusMonths(taxMonths).minusDays(1);
        List<Integer> months = offer.termMonths();
        boolean longEnough = (months != null && months.stream().anyMatch(each -> each >= taxMonths))
                || (offer.licenceEndOn() != null && offer.termBand().contains(MarketplaceDocument.Offer.FIXED_END));
        boolean offerEndsBefore =
                offer.licenceEndOn() != null && offer.licenceEndOn().isBefore(line);
        boolean rightEndsBefore = expiresOn != null && !expiresOn.isAfter(line);
        return longEnough && !offerEndsBefore && !rightEndsBefore;
    }
}
