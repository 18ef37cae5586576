package org.openlicence.exchange.tax;

/** Why a line came out as it did; the sentence is the message {@code tax.reason.<code>} in the reader's language. */
public enum TaxReason {
    /** Exempt because the contract is recognised and registered. */
    REGISTERED("TAX-01"),
    /** Not exempt as long as the contract is not registered. */
    NOT_REGISTERED("TAX-02"),
    /** A consulting or service contract of its own is registrable, but taxable. */
    SERVICE_NOT_TIED("TAX-03"),
    /** Nothing is charged, so there is nothing to tax or relieve. */
    NO_PRICE("TAX-04"),
    /** Running fees come later and are taxed when they fall due. */
    ROYALTY_LATER("TAX-05"),
    /** The licence runs for fewer years than the relief asks. */
    TERM_TOO_SHORT("TAX-06"),
    /** Licence of owned technology for the years the relief asks. */
    TERM_LONG_ENOUGH("TAX-07"),
    /** The kind of technology, e.g. know-how, is not on the list of the relief. */
    KIND_NOT_LISTED("TAX-08"),
    /** The licensor does not own the technology. */
    NOT_OWNED("TAX-09"),
    /** The parties belong together by 100 % of the shares. */
    WHOLLY_RELATED("TAX-10"),
    /** The relief is reckoned on all transfers of the year together. */
    YEAR_TOTAL("TAX-11"),
    /** Costs of the licensor are unknown here; the fee stands for the income, so the figure is the highest possible. */
    COSTS_UNKNOWN("TAX-12"),
    /** Half of the stamp tax falls away for a small payer. */
    SMALL_PAYER("TAX-13"),
    /** The payer is not known to be small. */
    NOT_SMALL_PAYER("TAX-14"),
    /** The reduction for small payers is over or not yet begun on the signing day. */
    REDUCTION_NOT_IN_FORCE("TAX-15"),
    /** VAT that is shown separately in the contract is not part of the stamp base. */
    VAT_NOT_SHOWN("TAX-16"),
    /** Other line and shorter term apply to firms registered in a pilot park. */
    PILOT_PARK("TAX-17"),
    /** Whether a science or industry registrar satisfies the tax authority, and whether the licensor pays this tax at all. */
    TAX_AUTHORITY_DECIDES("TAX-18"),
    /** Transfer income is not reckoned apart, with its share of period costs. */
    BOOKS_NOT_SEPARATE("TAX-19"),
    /** Technology that may not, or not freely, be exported. */
    EXPORT_RESTRICTED("TAX-20"),
    /** An exclusive licence that is not world-wide. */
    NOT_WORLD_WIDE("TAX-21"),
    /** No authority of a province can recognise the contract of a licensor abroad. */
    LICENSOR_ABROAD("TAX-22"),
    /** The relief is for resident enterprises. */
    NOT_RESIDENT("TAX-23");

    private final String code;

    TaxReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
