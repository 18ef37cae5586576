package org.openlicence.exchange.web.compensation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.CompensationTerms;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.query.compensationdesk.ClaimView;
import org.openlicence.exchange.query.compensationdesk.FundQueries;
import org.openlicence.exchange.query.compensationdesk.FundView;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.stereotype.Component;

/** Funds and claims for their keeper. */
@Component
class Funds {
    private static final List<String> KEYS = List.of(
            CompensationTerms.COVERAGE,
            CompensationTerms.CAP_PER_LICENCE,
            CompensationTerms.CAP_PER_PAYEE,
            CompensationTerms.WAITING_DAYS);

    private final FundQueries funds;
    private final PolicyBook policies;
    private final Clock clock;

    Funds(FundQueries funds, PolicyBook policies, Clock clock) {
        this.funds = funds;
        this.policies = policies;
        this.clock = clock;
    }

    /** @param atLeast version to wait for a moment. @throws NotFound when there is none */
    FreshRead<FundView> fund(FundId id, @Nullable Long atLeast) {
        return FreshRead.of(() -> funds.fund(id.value()), FundView::version, atLeast)
                .visible(id.value(), anybody -> true);
    }

    /** The claim once the fund shows at least a version. @throws NotFound when there is none */
    ClaimView claim(FundId id, String claimId, @Nullable Long atLeast) {
        fund(id, atLeast);
        return funds.claim(id.value(), claimId).orElseThrow(() -> new NotFound(claimId));
    }

    /** The figures in force today, in the order of the formula. */
    List<PolicyFigure> figures(String region) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        return KEYS.stream().map(key -> policies.figure(key, region, today)).toList();
    }
}
