package org.openlicence.exchange.web.licence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.licence.LicenceTerm;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.tax.StampDuty;
import org.openlicence.exchange.tax.TaxLine;
import org.openlicence.exchange.tax.TaxPreCheck;
import org.openlicence.exchange.tax.TaxReason;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** The tax pre-check of an offer in words of the reader's language. */
@Component
class TaxLines {
    private static final String EXEMPT_LINE = "tax.cit.transfer.exempt-line";

    private final PatentRegister register;
    private final PolicyBook policies;
    private final PageText text;

    TaxLines(PatentRegister register, PolicyBook policies, PageText text) {
        this.register = register;
        this.policies = policies;
        this.text = text;
    }

    /**
     * One tax of one party.
     *
     * @param tone of the outcome's chip
     * @param changes what would turn out better
     * @param verified false when a figure was read in no official text
     */
    record Line(
            String rule,
            String title,
            String party,
            String outcome,
            String tone,
            String withRelief,
            String withoutRelief,
            List<String> reasons,
            List<String> changes,
            List<String> sources,
            boolean verified) {}

    /** Every line for a licence formed today; empty when its term cannot be reckoned. */
    List<Line> of(OfferToTake offer) {
        LicenceTerm term = offer.term();
        return term == null
                ? List.of()
                : preCheck(offer, term).lines().stream()
                        .map(line -> line(line, offer.today()))
                        .toList();
    }

    private TaxPreCheck preCheck(OfferToTake offer, LicenceTerm term) {
        var rightEnds = register.facts(new PatentId(offer.listing().patentId()))
                .map(PatentFacts::expiresOn)
                .orElse(null);
        return TaxPreCheck.of(
                offer.terms(),
                new TaxPreCheck.Term(term.validFrom(), term.validTo(), rightEnds),
                new TaxPreCheck.Parties(
                        offer.licensor().size(),
                        offer.taker().size(),
                        offer.licensor().divisionCode()),
                offer.today(),
                policies);
    }

    private Line line(TaxLine line, LocalDate today) {
        return new Line(
                line.rule(),
                text.message("tax.rule." + line.rule()),
                text.message("tax.party." + line.party().name()),
                text.message("tax.outcome." + line.outcome().name() + (afterRegistration(line) ? ".registered" : "")),
                switch (line.outcome()) {
                    case ELIGIBLE -> "ok";
                    case INELIGIBLE -> "off";
                    case ESTIMATE -> "wait";
                },
                text.money(line.withRelief().fen()),
                text.money(line.withoutRelief().fen()),
                line.reasons().stream().map(reason -> reason(reason, today)).toList(),
                line.changes().stream().map(this::change).toList(),
                line.sources(),
                line.verified());
    }

    /** Stamp tax is the same without registration; the reliefs of the licensor rest on it. */
    private static boolean afterRegistration(TaxLine line) {
        return line.outcome() == TaxLine.Outcome.ELIGIBLE && !line.rule().equals(StampDuty.CODE);
    }

    /** The line of transfer income is the nation's; a park's own is a reason of its own. */
    private String reason(TaxReason reason, LocalDate today) {
        String sentence = text.message("tax.reason." + reason.code());
        return sentence.replace(
                "{line}", text.money(policies.figure(EXEMPT_LINE, today).value()));
    }

    private String change(TaxLine.Change change) {
        Map<String, String> inputs = new HashMap<>(change.inputs());
        inputs.put("tax", change.taxThen().yuan());
        String sentence = text.message("tax.change." + change.kind().name());
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            sentence = sentence.replace("{" + input.getKey() + "}", input.getValue());
        }
        return sentence;
    }
}
