package org.openlicence.exchange.web.sheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.sheet.SheetLimits;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.Wording;

/** A whole technology sheet as an API client writes it; what is left out is taken away. */
record SheetBody(
        @Nullable @Size(max = SheetLimits.USE) String useZh,
        @Nullable @Size(max = SheetLimits.USE) String useEn,
        @Nullable @Size(max = SheetLimits.TEXT) String problemZh,
        @Nullable @Size(max = SheetLimits.TEXT) String problemEn,
        @Nullable @Size(max = SheetLimits.TEXT) String howZh,
        @Nullable @Size(max = SheetLimits.TEXT) String howEn,
        @Nullable @Size(max = SheetLimits.TEXT) String resultZh,
        @Nullable @Size(max = SheetLimits.TEXT) String resultEn,
        @Nullable @Size(max = SheetLimits.COMPARED_WITH) String comparedWithZh,
        @Nullable @Size(max = SheetLimits.COMPARED_WITH) String comparedWithEn,
        @Nullable @Size(max = SheetLimits.TEXT) String limitsZh,
        @Nullable @Size(max = SheetLimits.TEXT) String limitsEn,
        @Nullable @Size(max = SheetLimits.TEXT) String needsZh,
        @Nullable @Size(max = SheetLimits.TEXT) String needsEn,
        @Nullable @Min(1) @Max(SheetLimits.MATURITY) Integer maturity,
        @Nullable @Size(max = SheetLimits.NAMES) List<@NotNull @Size(max = SheetLimits.NAME) String> productsZh,
        @Nullable @Size(max = SheetLimits.NAMES) List<@NotNull @Size(max = SheetLimits.NAME) String> productsEn,
        @Nullable @Size(max = SheetLimits.NAMES) List<@NotNull @Size(max = SheetLimits.NAME) String> applicationsZh,
        @Nullable @Size(max = SheetLimits.NAMES) List<@NotNull @Size(max = SheetLimits.NAME) String> applicationsEn,
        @Nullable @Size(max = SheetLimits.INDUSTRIES) List<@NotNull @Size(max = 3) String> industries) {
    SheetContent content() {
        return new SheetContent(
                new Wording(useZh, useEn),
                new Wording(problemZh, problemEn),
                new Wording(howZh, howEn),
                new Wording(resultZh, resultEn),
                new Wording(comparedWithZh, comparedWithEn),
                new Wording(limitsZh, limitsEn),
                new Wording(needsZh, needsEn),
                maturity,
                listed(productsZh),
                listed(productsEn),
                listed(applicationsZh),
                listed(applicationsEn),
                listed(industries));
    }

    private static List<String> listed(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
