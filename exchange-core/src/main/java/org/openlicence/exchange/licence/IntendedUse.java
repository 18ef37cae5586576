package org.openlicence.exchange.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the taker says it will do with the patent; feeds statistics, binds nobody.
 *
 * @param product product or service, at most 500 characters
 * @param startOn when use begins
 * @param divisionCode where, six digits of GB/T 2260
 * @param expectedSalesFen expected yearly net sales, for royalty plans
 */
public record IntendedUse(
        String product,
        LocalDate startOn,
        String divisionCode,
        @Nullable Long expectedSalesFen) {}
