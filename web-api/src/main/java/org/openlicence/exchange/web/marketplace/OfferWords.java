package org.openlicence.exchange.web.marketplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.query.marketplace.FacetNames;
import org.openlicence.exchange.query.marketplace.MarketplaceHit;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.web.shell.OrganisationNames;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** Price and term of an offer as one line a buyer understands; templates use it as {@code offerWords}. */
@Component
public class OfferWords {
    private static final int CLASS_LENGTH = 3;

    private final PageText text;
    private final OrganisationNames organisations;

    OfferWords(PageText text, OrganisationNames organisations) {
        this.text = text;
        this.organisations = organisations;
    }

    /** E.g. {@code CNY 20,000 once}, {@code free}, {@code entry CNY 10,000 and 2% of net sales}. */
    public String price(OfferTerms terms) {
        FeePlan plan = terms.feePlan();
        Deferral deferral = plan.deferral();
        if (deferral != null) {
            return deferred(plan, deferral);
        }
        if (plan.kind() == FeePlan.Kind.INSTALMENTS) {
            return text.message(
                    "offer.price.instalments",
                    text.money(plan.fixedFen()),
                    plan.tranches().size(),
                    text.money(plan.dueAtConclusionFen()));
        }
        String base = plan.royaltyBase() == null ? null : plan.royaltyBase().name();
        return price(plan.kind().name(), plan.dueAtConclusionFen(), plan.royaltyBasisPoints(), base);
    }

    private String deferred(FeePlan plan, Deferral deferral) {
        int free = months(deferral.trialMonths());
        return switch (deferral.following()) {
            case ONE_SUM -> text.message("offer.price.deferred", free, text.money(plan.fixedFen()));
            case INSTALMENTS ->
                text.message(
                        "offer.price.deferred.instalments",
                        free,
                        text.money(plan.fixedFen()),
                        plan.tranches().size());
            case ROYALTY_SALES, ROYALTY_PROFIT ->
                text.message(
                        "offer.price.deferred.running",
                        free,
                        text.rate(plan.royaltyBasisPoints()),
                        text.label(plan.royaltyBase()));
        };
    }

    /** How a paper or a report names the offer: owners, title, number, announcement, address. */
    public String citation(OfferView offer) {
        PatentView patent = offer.patent();
        return text.message(
                "offer.citation",
                patent.owners().stream()
                        .map(owner -> organisations.name(owner.organisationId(), owner.name()))
                        .collect(Collectors.joining(", ")),
                text.either(patent.titleZh(), patent.titleEn()),
                patent.number(),
                text.day(offer.listing().announcedOn()),
                offer.address());
    }

    /** Words with which a search finds offers like the one of this patent. */
    public String similar(PatentView patent) {
        String title = text.either(patent.titleZh(), patent.titleEn());
        return title.substring(0, Math.min(title.length(), MarketplaceSearch.MAX_TEXT));
    }

    /** The price; of several variants how many there are, and the one with the least due at conclusion. */
    public String from(OfferTerms terms) {
        return terms.variants().stream()
                .min(Comparator.comparingLong(variant -> variant.feePlan().dueAtConclusionFen()))
                .map(least -> from(terms.variants().size(), price(least)))
                .orElseThrow();
    }

    public String price(MarketplaceHit.Offer offer) {
        return from(
                offer.variants(),
                price(offer.feeKind(), offer.dueAtConclusionFen(), offer.royaltyBasisPoints(), offer.royaltyBase()));
    }

    private String from(int variants, String price) {
        return variants == 1 ? price : text.message("offer.price.from", variants, price);
    }

    private String price(String kind, long due, @Nullable Integer rate, @Nullable String base) {
        return switch (FeePlan.Kind.valueOf(kind)) {
            case FREE -> text.message("offer.price.free");
            case DEFERRED -> text.message("offer.price.later");
            case LUMP_SUM -> text.message("offer.price.lump", text.money(due));
            case INSTALMENTS -> text.message("offer.price.first", text.money(due));
            case ROYALTY_SALES, ROYALTY_PROFIT ->
                text.message("offer.price.running", text.rate(rate), text.label("RoyaltyBase", base));
            case ENTRY_PLUS_ROYALTY ->
                text.message("offer.price.royalty", text.money(due), text.rate(rate), text.label("RoyaltyBase", base));
        };
    }

    private static int months(@Nullable Integer months) {
        return months == null ? 0 : months;
    }

    /** Trial, conversion, due day, duties and guarantee of a deferred fee, a sentence each; none for other plans. */
    public List<String> deferral(OfferTerms terms) {
        Deferral deferral = terms.feePlan().deferral();
        if (deferral == null) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        said.add(text.message("offer.deferral.trial", months(deferral.trialMonths()), deferral.monthsToDecline()));
        said.add(text.message("offer.deferral.conversion", text.label(deferral.conversion())));
        said.add(text.message("offer.deferral.then." + deferral.following().name()));
        said.add(
                deferral.longStopMonths() == null
                        ? text.message("offer.deferral.due", text.label(deferral.firstDue()))
                        : text.message(
                                "offer.deferral.long-stop",
                                text.label(deferral.firstDue()),
                                months(deferral.longStopMonths())));
        said.add(text.message(
                "offer.deferral.duties", deferral.declineDuties() == null ? "" : deferral.declineDuties()));
        said.add(text.message(
                "offer.deferral.guarantee",
                text.label(deferral.guarantee()),
                deferral.guaranteeReference() == null ? "" : deferral.guaranteeReference()));
        if (Boolean.TRUE.equals(deferral.creditReporting())) {
            said.add(text.message("deferral.creditReporting"));
        }
        return said;
    }

    /** Every tranche with the time it falls due; none for other plans. */
    public List<String> tranches(OfferTerms terms) {
        boolean afterTrial = terms.feePlan().deferral() != null;
        return terms.feePlan().tranches().stream()
                .map(tranche -> tranche(tranche, afterTrial ? ".trial" : ""))
                .toList();
    }

    /** @param counted end of the key: from effect, or from the first due day after a trial */
    private String tranche(FeePlan.Instalment tranche, String counted) {
        String amount = text.money(tranche.amountFen());
        Integer months = tranche.dueAfterMonths();
        if (months == null) {
            return text.message("offer.tranche.upon", amount, tranche.dueUpon() == null ? "" : tranche.dueUpon());
        }
        return months == 0
                ? text.message("offer.tranche.first" + counted, amount)
                : text.message("offer.tranche.after" + counted, amount, months);
    }

    /** How often a running share is stated, and the least of every period; empty for other plans. */
    public String periods(OfferTerms terms) {
        FeePlan plan = terms.feePlan();
        Integer months = plan.royaltyPeriodMonths();
        if (months == null) {
            return "";
        }
        return plan.royaltyMinimumFen() == null
                ? text.message("offer.periods.every", months)
                : text.message("offer.periods.minimum", months, text.money(plan.royaltyMinimumFen()));
    }

    public String term(OfferTerms terms) {
        return term(terms.termMonths(), terms.licenceEndOn());
    }

    public String term(MarketplaceHit.Offer offer) {
        return term(offer.termMonths(), offer.licenceEndOn());
    }

    private String term(@Nullable Integer months, @Nullable LocalDate endOn) {
        if (months == null) {
            return text.message("offer.term.end", text.day(endOn));
        }
        String length = months % 12 == 0
                ? text.message("offer.term.years", months / 12)
                : text.message("offer.term.months", months);
        return endOn == null ? length : text.message("offer.term.both", length, text.day(endOn));
    }

    /**
     * A technical field and the IPC symbols that lie in it.
     *
     * @param key value of the field facet: an IPC class, e.g. {@code H01}
     * @param name its plain name in the reader's language
     */
    public record Field(String key, String name, List<String> symbols) {}

    /** The technical fields of IPC symbols, each once, in the order of the symbols. */
    public List<Field> fields(List<String> symbols) {
        Map<String, List<String>> byClass = symbols.stream()
                .collect(Collectors.groupingBy(
                        symbol -> symbol.length() > CLASS_LENGTH ? symbol.substring(0, CLASS_LENGTH) : symbol,
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byClass.entrySet().stream()
                .map(field -> new Field(field.getKey(), field(field.getKey()), field.getValue()))
                .toList();
    }

    /** The plain name of a technical field. @param key IPC class, e.g. {@code H01} */
    public String field(String key) {
        FacetNames.Name name = FacetNames.field(key);
        return text.either(name.zh(), name.en());
    }

    /** The first sentence, at most 160 characters: what it does, in one line. */
    public String summary(@Nullable String wholeText) {
        if (wholeText == null) {
            return "";
        }
        int end = wholeText.length();
        for (String stop : new String[] {"。", ". ", "；"}) {
            int at = wholeText.indexOf(stop);
            end = at > 20 && at < end ? at + 1 : end;
        }
        String sentence = wholeText.substring(0, end);
        int cut = sentence.offsetByCodePoints(0, Math.min(160, sentence.codePointCount(0, sentence.length())));
        return cut < sentence.length() ? sentence.substring(0, cut) + "…" : sentence;
    }
}
