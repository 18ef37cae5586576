package org.openlicence.exchange.query.marketplace;

import java.util.List;

/** The facets of the marketplace, in the order of the page. */
public enum FacetName {
    /** {@code OPEN}: may be taken today; {@code CLOSED}: was announced, is not open; {@code NONE}: never announced. */
    AVAILABILITY("offer", List.of("OPEN", "CLOSED", "NONE")),
    /** IPC section, class or subclass: {@code H}, {@code H01}, {@code H01M}. */
    FIELD("field", List.of("A", "B", "C", "D", "E", "F", "G", "H")),
    /** Division of GB/T 4754-2017 with its section, e.g. {@code C38}; as the owner's technology sheet says. */
    INDUSTRY("industry", List.of()),
    /** A product the technology goes into, folded; as the technology sheet says. */
    PRODUCT("product", List.of()),
    /** What it is used for, folded; as the technology sheet says. */
    APPLICATION("application", List.of()),
    FEE_TYPE(
            "fee",
            List.of(
                    "FREE",
                    "LUMP_SUM",
                    "ENTRY_PLUS_ROYALTY",
                    "INSTALMENTS",
                    "ROYALTY_SALES",
                    "ROYALTY_PROFIT",
                    "DEFERRED")),
    /** What is paid at conclusion: nothing, below 10,000 yuan, and so on. */
    FEE_BAND("band", List.of("FREE", "UNDER_10K", "10K_TO_50K", "50K_TO_200K", "FROM_200K")),
    TERM("term", List.of("UNDER_36", "36_TO_59", "FROM_60", "FIXED_END")),
    TYPE("type", List.of("INVENTION", "UTILITY_MODEL", "DESIGN")),
    /** Organisation id, or {@code name:} and the owner's name when it is not on the exchange. */
    OWNER("owner", List.of()),
    /** Province of the owner: first two digits of GB/T 2260. */
    REGION("region", List.of()),
    /** Readiness as the technology sheet says: levels 1 to 3, 4 to 6, 7 to 9. */
    MATURITY("maturity", List.of("CONCEPT", "PROTOTYPE", "PROVEN")),
    /** Years left until the right ends by time, from today. */
    REMAINING_LIFE("life", List.of("UNDER_3", "3_TO_5", "5_TO_10", "FROM_10", "UNKNOWN")),
    /** Licences granted already. */
    LICENCES("licences", List.of("NONE", "1", "2_TO_4", "FROM_5")),
    /** {@code YES}: a licence taken today would run the five years the income tax relief asks for. */
    TAX_ELIGIBLE("tax", List.of("YES")),
    /** {@code YES}: the right stands today; {@code NO}: it has ended; {@code UNKNOWN}: the grant day is not known. */
    IN_FORCE("force", List.of("YES", "NO", "UNKNOWN"));

    private final String parameter;
    private final List<String> vocabulary;

    FacetName(String parameter, List<String> vocabulary) {
        this.parameter = parameter;
        this.vocabulary = vocabulary;
    }

    /** Name in the address. */
    public String parameter() {
        return parameter;
    }

    /** Whether a value is named by the messages, not by the data. */
    public boolean coded() {
        return !vocabulary.isEmpty() && this != FIELD;
    }

    /** Values always shown, zero or not; empty when the data decides. */
    public List<String> vocabulary() {
        return vocabulary;
    }
}
