package org.openlicence.exchange.tax;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;

/**
 * What a tax says to a kind of registered contract (registration type to tax category). Type of contract and category of tax
 * are two classifications: a consulting contract is registrable and gets no exemption. The rows are policy data.
 *
 * @param answer what the row says
 * @param figure the row, with its source and whether it was read in an official text
 */
public record TaxCategory(Answer answer, PolicyFigure figure) {
    private static final String KEY = "tax.category.";

    public enum Answer {
        NO,
        YES,
        /** No text that could be read decides it. */
        NEEDS_TAX_BODY
    }

    public enum Tax {
        /** The seller's exemption. */
        VAT("vat"),
        /** The seller's technology transfer income. */
        CIT_TRANSFER("cit"),
        /** The buyer's extra deduction. */
        RD("rd"),
        /** Whether it bears the stamp tax of 0.03 %. */
        STAMP("stamp"),
        /** Half of rewards paid from it. */
        IIT_REWARD("iit");

        private final String key;

        Tax(String key) {
            this.key = key;
        }
    }

    /**
     * @param contractType name of a {@code ContractType} as registered
     * @param subType one of its sub-types
     * @param on day that decides which row is in force
     */
    public static TaxCategory of(Tax tax, String contractType, String subType, LocalDate on, PolicyBook policies) {
        PolicyFigure figure = policies.figure(KEY + tax.key + "." + contractType + "." + subType, on);
        return new TaxCategory(Answer.values()[figure.intValue()], figure);
    }
}
