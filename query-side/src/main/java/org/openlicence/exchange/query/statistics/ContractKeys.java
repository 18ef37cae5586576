package org.openlicence.exchange.query.statistics;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.RegistrationEvent.FormCompleted;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.IndustryCode;

/**
 * By what a contract is counted (技术合同登记表, form JJ-001).
 *
 * @param sellerDivision six digits of GB/T 2260; absent for a party the directory does not know
 * @param technologyField absent until the form is completed, as the three after it
 * @param border {@code IMPORT} or {@code EXPORT} with the other country, e.g. {@code IMPORT>DE}, or {@link #HOME}; absent where a party
 *     is not known
 * @param industrySection letter of GB/T 4754; absent where no industry is stated, or none that exists
 */
record ContractKeys(
        @Nullable String sellerDivision,
        @Nullable String buyerDivision,
        @Nullable String sellerNature,
        @Nullable String buyerNature,
        String contractType,
        String subType,
        @Nullable String technologyField,
        @Nullable String ipKind,
        @Nullable String planSource,
        @Nullable String paymentMode,
        @Nullable String border,
        @Nullable String industrySection,
        boolean openLicence) {
    /** Both parties are in mainland China. */
    static final String HOME = "HOME";

    /** What the form states; natures it does not state stay those the directory knows. */
    ContractKeys completed(FormCompleted e) {
        StatisticsFields stated = e.statistics();
        return new ContractKeys(
                sellerDivision,
                buyerDivision,
                stated.sellerNature() == null ? sellerNature : stated.sellerNature(),
                stated.buyerNature() == null ? buyerNature : stated.buyerNature(),
                e.subject().contractType(),
                e.subject().subType(),
                stated.technologyField(),
                stated.ipKind(),
                stated.planSource(),
                stated.paymentMode(),
                border,
                stated.industryCode() == null
                        ? null
                        : IndustryCode.section(stated.industryCode()).orElse(null),
                openLicence);
    }

    ContractKeys classified(String type, String kind) {
        return new ContractKeys(
                sellerDivision,
                buyerDivision,
                sellerNature,
                buyerNature,
                type,
                kind,
                technologyField,
                ipKind,
                planSource,
                paymentMode,
                border,
                industrySection,
                openLicence);
    }
}
