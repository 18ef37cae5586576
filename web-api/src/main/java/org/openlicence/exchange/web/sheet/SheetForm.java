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

/**
 * A technology sheet, as typed; both languages side by side.
 *
 * @param productsZh products, one on a line; the other lists likewise
 * @param version version of the sheet the form was shown for; absent where there was none
 */
record SheetForm(
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
        @Nullable @Size(max = SheetLimits.TEXT) String productsZh,
        @Nullable @Size(max = SheetLimits.TEXT) String productsEn,
        @Nullable @Size(max = SheetLimits.TEXT) String applicationsZh,
        @Nullable @Size(max = SheetLimits.TEXT) String applicationsEn,
        @Nullable @Size(max = SheetLimits.INDUSTRIES) List<@NotNull @Size(max = 3) String> industries,
        @Nullable Long version) {
    static SheetForm of(SheetContent content, @Nullable Long version) {
        return new SheetForm(
                content.use().zh(),
                content.use().en(),
                content.problem().zh(),
                content.problem().en(),
                content.how().zh(),
                content.how().en(),
                content.result().zh(),
                content.result().en(),
                content.comparedWith().zh(),
                content.comparedWith().en(),
                content.limits().zh(),
                content.limits().en(),
                content.needs().zh(),
                content.needs().en(),
                content.maturity(),
                lines(content.productsZh()),
                lines(content.productsEn()),
                lines(content.applicationsZh()),
                lines(content.applicationsEn()),
                content.industries(),
                version);
    }

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
                names(productsZh),
                names(productsEn),
                names(applicationsZh),
                names(applicationsEn),
                industries == null ? List.of() : industries);
    }

    /** Whether an industry is ticked. */
    public boolean in(String industry) {
        return industries != null && industries.contains(industry);
    }

    /** Whether anything of a section is ticked, so that it is shown opened. @param letter of GB/T 4754, A to T */
    public boolean inSection(String letter) {
        return industries != null && industries.stream().anyMatch(code -> code.startsWith(letter));
    }

    private static @Nullable String lines(List<String> names) {
        return names.isEmpty() ? null : String.join("\n", names);
    }

    private static List<String> names(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
