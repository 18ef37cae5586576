package org.openlicence.exchange.registration.event;

import org.jspecify.annotations.Nullable;

/**
 * The statistics form's fields that cannot be derived (技术合同登记表).
 *
 * @param technologyField e.g. {@code NEW_MATERIALS}
 * @param ipKind e.g. {@code PATENT_INVENTION}, {@code KNOW_HOW}, {@code NONE}
 * @param planSource NATIONAL, MINISTRY, PROVINCIAL, CITY_COUNTY, NONE
 * @param industryCode GB/T 4754 code
 * @param sellerNature name of a {@code PartyNature}; absent where what the exchange knows of the party will do, and in forms of
 *     before it was asked
 * @param buyerNature the same of the other side
 * @param paymentMode name of a {@code PaymentMode}; absent in forms of before it was asked
 * @param objective class of GB/T 24450 (社会经济目标), as typed: the list was not read
 * @param expectedInvestmentFen investment expected of the buyer, fen; asked for transfers and licences only
 * @param expectedOutputFen output expected in a year, fen; the same
 */
public record StatisticsFields(
        String technologyField,
        String ipKind,
        String planSource,
        @Nullable String industryCode,
        @Nullable String sellerNature,
        @Nullable String buyerNature,
        @Nullable String paymentMode,
        @Nullable String objective,
        @Nullable Long expectedInvestmentFen,
        @Nullable Long expectedOutputFen) {
    /** The fields that are always asked. */
    public StatisticsFields(String technologyField, String ipKind, String planSource, @Nullable String industryCode) {
        this(technologyField, ipKind, planSource, industryCode, null, null, null, null, null, null);
    }
}
