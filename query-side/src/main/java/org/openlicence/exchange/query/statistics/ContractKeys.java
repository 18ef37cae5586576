package org.openlicence.exchange.query.statistics;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.RegistrationEvent.FormCompleted;
import org.openlicence.exchange.registration.event.StatisticsFields;

/**
 * By what a contract is counted (技术合同登记表, form JJ-001).
 *
 * @param sellerDivision six digits of GB/T 2260; absent for a party the directory does not know
 * @param technologyField absent until the form is completed, as the three after it
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
        boolean openLicence) {
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
                openLicence);
    }
}
