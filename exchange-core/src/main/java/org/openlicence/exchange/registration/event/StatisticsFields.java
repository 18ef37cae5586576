package org.openlicence.exchange.registration.event;

import org.jspecify.annotations.Nullable;

/**
 * The statistics form's fields that cannot be derived (技术合同登记表).
 *
 * @param technologyField e.g. {@code NEW_MATERIALS}
 * @param ipKind e.g. {@code PATENT_INVENTION}, {@code KNOW_HOW}, {@code NONE}
 * @param planSource NATIONAL, MINISTRY, PROVINCIAL, CITY_COUNTY, NONE
 * @param industryCode GB/T 4754 code
 */
public record StatisticsFields(
        String technologyField,
        String ipKind,
        String planSource,
        @Nullable String industryCode) {}
