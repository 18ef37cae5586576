package org.openlicence.exchange.web.match;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.institution.ConflictNature;
import org.openlicence.exchange.match.BrokerageContract;
import org.openlicence.exchange.match.MatchCommand.ProposeMatch;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.match.MatchSide;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.shared.Origin;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A proposal as the broker writes it.
 *
 * @param demandId absent when the need is not a published demand
 * @param conflict absent is the statement that there is none
 * @param contractReference of the written brokerage contract; those after it belong to it
 * @param rate of commission, percent
 * @param royalties whether it counts what is paid later
 * @param contractText its words; both sides read them
 */
public record ProposalForm(
        @Nullable @Pattern(regexp = "dem_[0-9A-Za-z_-]{1,110}")
        String demandId,

        @NotNull @Pattern(regexp = "org_[0-9A-Z-]{1,60}") String enterpriseId,
        @NotNull @Pattern(regexp = "pat_[0-9A-Za-z.]{1,60}") String patentId,
        @Nullable @Size(max = 5) List<@NotNull Element> elements,
        @NotBlank @Size(max = 2000) String reasons,
        @Nullable ConflictNature conflict,
        @Nullable @Size(max = 60) String contractReference,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate signedOn,

        @Nullable @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal rate,

        @Nullable MatchSide payer,
        @Nullable Boolean royalties,
        @Nullable @Size(max = 20_000) String contractText) {
    private static final List<String> CONTRACT =
            List.of("contractReference", "signedOn", "rate", "payer", "contractText");

    /** Members of a contract that is given in part. */
    List<String> missing() {
        List<String> absent = CONTRACT.stream().filter(this::absent).toList();
        boolean none = absent.size() == CONTRACT.size() && !Boolean.TRUE.equals(royalties);
        return none ? List.of() : absent;
    }

    private boolean absent(String member) {
        return switch (member) {
            case "contractReference" -> contractReference == null;
            case "signedOn" -> signedOn == null;
            case "rate" -> rate == null;
            case "payer" -> payer == null;
            case "contractText" -> contractText == null;
            default -> throw new IllegalStateException("no member of a contract: " + member);
        };
    }

    /** @param standing how the exchange compared the two; absent when it did not find them */
    ProposeMatch command(MatchId id, @Nullable StandingMatch standing, Origin origin) {
        return new ProposeMatch(
                id,
                demandId == null ? null : new DemandId(demandId),
                new OrganisationId(enterpriseId),
                new PatentId(patentId),
                standing == null ? null : standing.score(),
                elements == null ? Set.of() : Set.copyOf(elements),
                reasons,
                conflict,
                contract(),
                origin);
    }

    private @Nullable BrokerageContract contract() {
        return contractReference == null || signedOn == null || rate == null || payer == null || contractText == null
                ? null
                : new BrokerageContract(
                        contractReference,
                        signedOn,
                        rate.movePointRight(2).intValueExact(),
                        payer,
                        Boolean.TRUE.equals(royalties),
                        contractText);
    }
}
