package org.openlicence.exchange.taxpreference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.PaymentMode;

/** What a party may say about itself, for a rule to be judged; what it leaves out stays open. */
public enum TaxInput {
    /** Day the duty arises, the reward is paid, the technology is put in; any day of the tax year of a yearly rule. */
    DAY(Kind.DAY, TaxRule.VAT_TECH, TaxRule.CIT_TT, TaxRule.RD, TaxRule.IIT58, TaxRule.EQ101),
    KEPT_APART(Kind.FLAG, TaxRule.VAT_TECH),
    /** A consulting or service contract that helps the buyer to master what the same seller transferred to it. */
    TIED(Kind.FLAG, TaxRule.VAT_TECH),
    PLACE(Kind.PLACE, TaxRule.VAT_TECH),
    /** Whether the payer is a small-scale one by the VAT Law, which a small firm need not be. */
    SMALL_SCALE(Kind.FLAG, TaxRule.VAT_TECH),
    /** Of the half of surcharges and stamp duty, not of the rate of VAT. */
    SMALL_PAYER(Kind.FLAG, TaxRule.VAT_TECH, TaxRule.STAMP),
    /** VAT that the contract shows by itself. */
    VAT_SHOWN(Kind.FEN, TaxRule.STAMP),
    REVENUE(Kind.FEN, TaxRule.CIT_TT),
    /** Amortisation of the year, for a sale or exclusive licence the net value. */
    COSTS(Kind.FEN, TaxRule.CIT_TT),
    TAXES(Kind.FEN, TaxRule.CIT_TT),
    PERIOD_COSTS(Kind.FEN, TaxRule.CIT_TT),
    TOTAL_SALES(Kind.FEN, TaxRule.CIT_TT),
    /** Training and the like, charged with the transfer. */
    SERVICE(Kind.FEN, TaxRule.CIT_TT),
    SERVICE_IN_CONTRACT(Kind.FLAG, TaxRule.CIT_TT),
    OWNED(Kind.FLAG, TaxRule.CIT_TT),
    /** Holding of one party in the other, direct and indirect together, percent. */
    RELATED_PERCENT(Kind.PERCENT, TaxRule.CIT_TT),
    EXPORT_FREE(Kind.FLAG, TaxRule.CIT_TT),
    /** Registered with the commerce authority, for a party abroad, where its certificate is not on file. */
    TRADE_REGISTERED(Kind.FLAG, TaxRule.CIT_TT),
    /** Whether public funds paid for the result. */
    PUBLIC_FUNDS(Kind.FLAG, TaxRule.CIT_TT),
    FUNDS_APPROVED(Kind.FLAG, TaxRule.CIT_TT),
    WORLD_WIDE(Kind.FLAG, TaxRule.CIT_TT),
    PATTERN_DESIGN(Kind.FLAG, TaxRule.CIT_TT),
    PILOT_PARK(Kind.FLAG, TaxRule.CIT_TT, TaxRule.EQ101),
    SEPARATE_BOOKS(Kind.FLAG, TaxRule.CIT_TT, TaxRule.IIT58),
    COST(Kind.FEN, TaxRule.RD),
    DOMESTIC_COST(Kind.FEN, TaxRule.RD),
    HIGH_TECH(Kind.FLAG, TaxRule.RD),
    LISTED_MAKER(Kind.FLAG, TaxRule.RD),
    TRADE_COUNTS(Kind.FLAG, TaxRule.RD),
    ARMS_LENGTH(Kind.FLAG, TaxRule.RD),
    CAPITALISED_YEARS(Kind.COUNT, TaxRule.RD),
    REWARD(Kind.FEN, TaxRule.IIT58),
    RECEIVED_ON(Kind.DAY, TaxRule.IIT58),
    /** Paid in the same month out of another receipt, which has a window of its own. */
    SECOND_REWARD(Kind.FEN, TaxRule.IIT58),
    SECOND_RECEIVED_ON(Kind.DAY, TaxRule.IIT58),
    THIRD_REWARD(Kind.FEN, TaxRule.IIT58),
    THIRD_RECEIVED_ON(Kind.DAY, TaxRule.IIT58),
    PUBLIC_UNIT(Kind.FLAG, TaxRule.IIT58),
    PUBLISHED(Kind.FLAG, TaxRule.IIT58),
    ORIGINAL(Kind.FEN, TaxRule.EQ101),
    APPRAISED(Kind.FEN, TaxRule.EQ101),
    SALE(Kind.FEN, TaxRule.EQ101),
    FEES(Kind.FEN, TaxRule.EQ101),
    TRANSFER_RELIEF(Kind.FLAG, TaxRule.EQ101),
    SHARES_ONLY(Kind.FLAG, TaxRule.EQ101),
    FILED(Kind.FLAG, TaxRule.EQ101),
    /** No longer asked for: whether the developer is abroad is read from the directory. Kept for what was said before. */
    FOREIGN_DEVELOPER(Kind.FLAG),
    // What only a TaxTool asks for.
    /** Price with VAT. */
    PRICE(Kind.FEN),
    /** Net sales of the month or quarter, this one included. */
    PERIOD_SALES(Kind.FEN),
    BY_QUARTER(Kind.FLAG),
    INPUT_TAX(Kind.FEN),
    EXEMPT_SALES(Kind.FEN),
    TAXABLE_SALES(Kind.FEN),
    /** Comprehensive income of the year after all deductions, the reward left aside. */
    OTHER_INCOME(Kind.FEN),
    FROM_TRANSFER(Kind.FLAG),
    CONTRACT_REGISTERED(Kind.FLAG),
    /** Whether who puts technology in is a natural person. */
    INDIVIDUAL(Kind.FLAG),
    // What only a ContractPreCheck asks for.
    /** Type and sub-type, e.g. {@code LICENCE.PATENT_EXPLOITATION}. */
    CONTRACT_KIND(kinds()),
    LICENCE_MODE(List.of("ORDINARY", "SOLE", "EXCLUSIVE")),
    PAYMENT(Arrays.stream(PaymentMode.values()).map(PaymentMode::name).toList()),
    /** Of the term, of a licence from its first day to its last. */
    MONTHS(Kind.MONTHS),
    /** Price with everything in it. */
    TOTAL(Kind.FEN),
    /** Part of it that is technology; all of it when absent. */
    TECHNOLOGY(Kind.FEN),
    SELLER_ABROAD(Kind.FLAG),
    BUYER_ABROAD(Kind.FLAG),
    /** {@link #SMALL_SCALE} of the seller; {@link #SELLER_SMALL} is of its stamp duty and surcharges. */
    SELLER_SMALL_SCALE(Kind.FLAG),
    SELLER_SMALL(Kind.FLAG),
    BUYER_SMALL(Kind.FLAG);

    private final Kind kind;
    private final Set<TaxRule> rules;
    private final List<String> choices;

    TaxInput(Kind kind, TaxRule... rules) {
        this.kind = kind;
        this.rules = Set.of(rules);
        this.choices = List.of();
    }

    TaxInput(List<String> choices) {
        this.kind = Kind.CHOICE;
        this.rules = Set.of();
        this.choices = choices;
    }

    /** Every type with every sub-type of it. */
    private static List<String> kinds() {
        return Arrays.stream(ContractType.values())
                .flatMap(type -> type.subTypes().stream().sorted().map(sub -> type.name() + "." + sub))
                .toList();
    }

    /** How a value is written: whole fen, {@code true}, a day, a number of years or months, percent, a {@code Place}, or one
     * of {@link #choices}. */
    public enum Kind {
        FEN,
        FLAG,
        DAY,
        COUNT,
        MONTHS,
        PERCENT,
        PLACE,
        CHOICE
    }

    public Kind kind() {
        return kind;
    }

    /** What may be said where a value is chosen; empty for every other kind. */
    public List<String> choices() {
        return choices;
    }

    public boolean of(TaxRule rule) {
        return rules.contains(rule);
    }

    /** What is asked for one rule, in the order of the form. */
    public static List<TaxInput> asked(TaxRule rule) {
        return Arrays.stream(values()).filter(input -> input.of(rule)).toList();
    }
}
