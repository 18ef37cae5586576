package org.openlicence.exchange.web.demand;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.CallCommand.SubmitSolution;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.SolutionAnswer;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;

/**
 * The one-page standard answer.
 *
 * @param price yuan
 * @param listingId a listing of the solver, {@code lst_...}; absent for none
 * @param patentNumber a patent of the solver, {@code ZL...}; absent for none
 * @param notAffiliated the solver's statement that it is no affiliate of the demander
 */
public record SolutionForm(
        @NotBlank @Size(max = 120) String summary,
        @NotBlank @Size(max = 2000) String approach,
        @NotBlank @Size(max = 1000) String reached,
        @Nullable @Size(max = 1000) String basis,
        @NotBlank @Size(max = 200) String contact,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal price,

        @NotNull @Min(1) @Max(120) Integer months,

        @Nullable @Pattern(regexp = "lst_[0-9A-Za-z_]{1,100}")
        String listingId,

        @Nullable @Pattern(regexp = "ZL[0-9]{8,12}\\.[0-9X]")
        String patentNumber,

        @Nullable Boolean notAffiliated) {
    @SuppressWarnings("NullAway") // an empty form
    static SolutionForm empty() {
        return new SolutionForm(null, null, null, null, null, null, null, null, null, null);
    }

    /** A solution as it was handed in. */
    static SolutionForm of(DemandView.Answered solution, SolutionAnswer answer) {
        String patent = solution.patentId();
        return new SolutionForm(
                answer.summary(),
                answer.approach(),
                answer.indicators(),
                answer.basis(),
                answer.contact(),
                BigDecimal.valueOf(solution.priceFen(), 2),
                solution.months(),
                solution.listingId(),
                patent == null ? null : patent.substring("pat_".length()),
                null);
    }

    SubmitSolution command(DemandId demand, String solutionId, Origin origin) {
        return new SubmitSolution(
                demand,
                solutionId,
                new SolutionAnswer(summary, approach, reached, basis, contact),
                Money.ofYuan(price.toPlainString()).fen(),
                months,
                listingId == null ? null : new ListingId(listingId),
                patentNumber == null ? null : new PatentId("pat_" + patentNumber),
                Boolean.TRUE.equals(notAffiliated),
                origin);
    }
}
