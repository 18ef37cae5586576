package org.openlicence.exchange.tax;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.TaxLine.Change;
import org.openlicence.exchange.tax.TaxLine.Outcome;
import org.openlicence.exchange.tax.TaxLine.Party;

/**
 * What taxes an open licence would bring to both parties, before it is taken: what qualifies for relief, what does not, and
 * what would change it. An estimate on the fixed fee, all instalments included; running fees follow when they fall due.
 *
 * @param lines VAT and enterprise income tax of the licensor, stamp tax of both
 */
public record TaxPreCheck(List<TaxLine> lines) {
    private static final int MONTHS = 12;

    public TaxPreCheck {
        lines = List.copyOf(lines);
    }

    /**
     * @param licensorSize absent for a licensor that is no enterprise
     * @param takerSize absent for a taker that is no enterprise
     * @param licensorRegion division code of the licensor's registered place
     */
    public record Parties(
            @Nullable EnterpriseSize licensorSize, @Nullable EnterpriseSize takerSize, String licensorRegion) {
        boolean licensorAbroad() {
            return DivisionCode.abroad(licensorRegion);
        }
    }

    /**
     * @param from first day of the licence
     * @param to first day after it
     * @param rightEndsOn first day after the life of the right, which no longer term can pass; absent when unknown
     */
    public record Term(
            LocalDate from, LocalDate to, @Nullable LocalDate rightEndsOn) {
        int months() {
            return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
        }

        boolean mayLast(int months) {
            return rightEndsOn == null || !from.plusMonths(months).isAfter(rightEndsOn);
        }
    }

    /** @param signedOn day on which notice and payment are expected, which decides the versions of the rules */
    public static TaxPreCheck of(
            OfferTerms terms, Term term, Parties parties, LocalDate signedOn, PolicyBook policies) {
        FeePlan plan = terms.feePlan();
        Money price = Money.ofFen(plan.fixedFen());
        List<TaxReason> common = new ArrayList<>();
        if (plan.runs()) {
            common.add(TaxReason.ROYALTY_LATER);
        } else if (price.equals(Money.ZERO)) {
            common.add(TaxReason.NO_PRICE);
        }
        return new TaxPreCheck(List.of(
                valueAdded(price, parties, common, signedOn, policies),
                income(price, term, parties, common, signedOn, policies),
                stamp(Party.LICENSOR, price, parties.licensorSize(), common, signedOn, policies),
                stamp(Party.TAKER, price, parties.takerSize(), common, signedOn, policies)));
    }

    private static TaxLine valueAdded(
            Money price, Parties parties, List<TaxReason> common, LocalDate on, PolicyBook policies) {
        boolean abroad = parties.licensorAbroad();
        VatTechnology registered =
                VatTechnology.of(VatTechnology.Subject.TRANSFER_OR_LICENCE, price, true, on, policies);
        List<Change> changes = price.equals(Money.ZERO) || abroad
                ? List.of()
                : List.of(new Change(
                        Change.Kind.REGISTER_CONTRACT,
                        Map.of(),
                        registered.split().vat()));
        return new TaxLine(
                VatTechnology.CODE,
                registered.version(),
                Party.LICENSOR,
                outcome(abroad ? Outcome.ESTIMATE : Outcome.ELIGIBLE, price),
                abroad ? registered.withoutRelief().vat() : registered.split().vat(),
                registered.withoutRelief().vat(),
                joined(common, abroad ? List.of(TaxReason.LICENSOR_ABROAD) : registered.reasons()),
                changes,
                Stream.concat(Stream.of(registered.basis().key()), sources(registered.figures()).stream())
                        .toList(),
                verified(registered.figures()));
    }

    private static TaxLine income(
            Money price, Term term, Parties parties, List<TaxReason> common, LocalDate on, PolicyBook policies) {
        int asked = policies.figure(CitTechnologyTransfer.YEARS, on).intValue() * MONTHS;
        CitTechnologyTransfer now = income(price, term.months(), on, policies);
        CitTechnologyTransfer longer = income(price, asked, on, policies);
        boolean resident = !parties.licensorAbroad();
        boolean longEnough = term.months() >= asked;
        boolean eligible = resident && longEnough;
        List<TaxReason> reasons = new ArrayList<>();
        if (!resident) {
            reasons.add(TaxReason.NOT_RESIDENT);
        }
        reasons.add(longEnough ? TaxReason.TERM_LONG_ENOUGH : TaxReason.TERM_TOO_SHORT);
        if (policies.has(CitTechnologyTransfer.YEARS, parties.licensorRegion(), on)) {
            reasons.add(TaxReason.PILOT_PARK);
        }
        reasons.addAll(List.of(
                TaxReason.NOT_REGISTERED,
                TaxReason.YEAR_TOTAL,
                TaxReason.COSTS_UNKNOWN,
                TaxReason.TAX_AUTHORITY_DECIDES));
        List<Change> changes = !resident || longEnough || !term.mayLast(asked) || price.equals(Money.ZERO)
                ? List.of()
                : List.of(new Change(
                        Change.Kind.LONGER_TERM,
                        Map.of("months", String.valueOf(asked), "term", String.valueOf(term.months())),
                        longer.tax()));
        return new TaxLine(
                CitTechnologyTransfer.CODE,
                1,
                Party.LICENSOR,
                outcome(eligible ? Outcome.ELIGIBLE : Outcome.INELIGIBLE, price),
                resident ? now.tax() : now.withoutRelief(),
                now.withoutRelief(),
                joined(common, reasons),
                changes,
                sources(now.figures()),
                verified(now.figures()));
    }

    /** The licensor's costs are unknown here, so the whole fee stands for its income. */
    private static CitTechnologyTransfer income(Money price, int months, LocalDate on, PolicyBook policies) {
        TransferIncome income = new TransferIncome(
                TransferIncome.Kind.PATENT, TransferIncome.Act.NON_EXCLUSIVE_LICENCE, months, true, 0, price.fen());
        return CitTechnologyTransfer.of(List.of(income), "CN", on, policies);
    }

    private static TaxLine stamp(
            Party party,
            Money price,
            @Nullable EnterpriseSize size,
            List<TaxReason> common,
            LocalDate on,
            PolicyBook policies) {
        StampDuty duty = StampDuty.of(price, size, on, policies);
        boolean small = duty.reason() == TaxReason.SMALL_PAYER;
        List<TaxReason> reasons = new ArrayList<>(List.of(duty.reason(), TaxReason.VAT_NOT_SHOWN));
        if (small) {
            reasons.add(TaxReason.TAX_AUTHORITY_DECIDES);
        }
        return new TaxLine(
                StampDuty.CODE,
                1,
                party,
                outcome(small ? Outcome.ELIGIBLE : Outcome.INELIGIBLE, price),
                duty.pay(),
                duty.due(),
                joined(common, reasons),
                List.of(),
                sources(duty.figures()),
                verified(duty.figures()));
    }

    private static Outcome outcome(Outcome judged, Money price) {
        return price.equals(Money.ZERO) ? Outcome.ESTIMATE : judged;
    }

    private static List<TaxReason> joined(List<TaxReason> common, List<TaxReason> own) {
        return Stream.concat(common.stream(), own.stream()).toList();
    }

    private static List<String> sources(List<PolicyFigure> figures) {
        return figures.stream().map(PolicyFigure::source).distinct().toList();
    }

    private static boolean verified(List<PolicyFigure> figures) {
        return figures.stream().allMatch(PolicyFigure::verified);
    }
}
