package org.openlicence.exchange.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openlicence.exchange.compensation.FundCommand.FileClaim;
import org.openlicence.exchange.compensation.FundCommand.OpenFund;
import org.openlicence.exchange.compensation.FundCommand.PayShare;
import org.openlicence.exchange.compensation.FundCommand.RecordContribution;
import org.openlicence.exchange.compensation.FundCommand.RecordRecovery;
import org.openlicence.exchange.compensation.FundCommand.RejectClaim;
import org.openlicence.exchange.compensation.FundCommand.SettleClaim;
import org.openlicence.exchange.compensation.FundCommand.WithdrawClaim;
import org.openlicence.exchange.compensation.event.FundEvent;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;

/** Whatever is asked in whatever order: every fen is somebody's, nothing is overdrawn, and no cap is passed. */
class LedgerPropertiesTest {
    private static final FundId ID = new FundId("fnd_p");
    private static final PolicyBook POLICIES = PatentFixtures.POLICIES;
    private static final LocalDate DUE = LocalDate.of(2026, 1, 15);
    private static final long CAP_OF_LICENCE = 20_000_000;
    private static final long CAP_OF_PAYEE = 100_000_000;

    enum Act {
        CONTRIBUTE,
        FILE,
        SETTLE,
        REJECT,
        WITHDRAW,
        RECOVER,
        SHARE
    }

    /** @param reference few, so that they meet */
    record Step(Act act, int claim, int payee, int reference, long fen) {}

    @Property(tries = 400)
    void the_account_balances_to_the_fen_under_any_order_of_commands(@ForAll("steps") List<Step> steps) {
        FundState state = next(null, AccountDecision.open(null, new OpenFund(ID, "fund", "CN", origin(0)), POLICIES));
        long statement = 0;
        for (int i = 0; i < steps.size(); i++) {
            List<FundEvent> events = decided(state, steps.get(i), i);
            state = next(state, events);
            statement +=
                    events.stream().mapToLong(LedgerPropertiesTest::atTheBank).sum();
            assertThat(state.ledger().balanced())
                    .as(steps + " " + state.ledger())
                    .isTrue();
            assertThat(state.ledger().of(FundAccount.BANK)).isEqualTo(statement);
        }
        for (Claim claim : state.claims().values()) {
            assertThat(claim.compensationFen()).isBetween(0L, Math.min(CAP_OF_LICENCE, claim.lossFen()));
            assertThat(claim.fundShareFen()).isBetween(0L, claim.compensationFen());
            assertThat(claim.recoveredFen()).isBetween(0L, claim.lossFen());
            assertThat(state.paidInYearOf(LocalDate.of(2026, 6, 1), claim.payeeId()))
                    .isLessThanOrEqualTo(CAP_OF_PAYEE);
            if (claim.recoveredFen() == claim.lossFen() && claim.status() == ClaimStatus.SETTLED) {
                assertThat(claim.fundShareFen()).isEqualTo(claim.compensationFen());
            }
        }
        assertThat(state.ledger().of(FundAccount.RESERVED))
                .isEqualTo(state.claims().values().stream()
                        .mapToLong(Claim::reservedFen)
                        .sum());
        assertThat(state.ledger().of(FundAccount.OWED))
                .isEqualTo(state.claims().values().stream()
                        .mapToLong(Claim::owedFen)
                        .sum());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.longs().between(1, 90_000_000))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    private static List<FundEvent> decided(FundState now, Step step, int index) {
        Origin origin = origin(index);
        String claim = "c-" + step.claim();
        String reference = "B-" + step.reference();
        Money money = Money.ofFen(step.fen());
        try {
            return switch (step.act()) {
                case CONTRIBUTE ->
                    AccountDecision.contribution(
                            now, new RecordContribution(ID, reference, "city", money, DUE, origin), POLICIES);
                case FILE ->
                    ClaimDecision.file(
                            now,
                            new FileClaim(
                                    ID,
                                    claim,
                                    "lic_" + step.claim(),
                                    "org_" + step.payee(),
                                    "org_taker",
                                    money,
                                    Money.ofFen(step.fen() / 7),
                                    DUE,
                                    DUE,
                                    origin),
                            POLICIES);
                case SETTLE -> ClaimDecision.settle(now, new SettleClaim(ID, claim, reference, origin), POLICIES);
                case REJECT -> ClaimDecision.reject(now, new RejectClaim(ID, claim, "why", origin), POLICIES);
                case WITHDRAW -> ClaimDecision.withdraw(now, new WithdrawClaim(ID, claim, origin), POLICIES);
                case RECOVER ->
                    AccountDecision.recovery(
                            now, new RecordRecovery(ID, claim, reference, money, DUE, origin), POLICIES);
                case SHARE -> AccountDecision.share(now, new PayShare(ID, claim, reference, origin), POLICIES);
            };
        } catch (Refused refused) {
            return List.of();
        }
    }

    private static FundState next(FundState state, List<FundEvent> events) {
        FundState next = state;
        for (FundEvent event : events) {
            next = FundState.after(next, event);
        }
        return next;
    }

    /** What a bank statement would say, told from the events alone. */
    private static long atTheBank(FundEvent event) {
        return switch (event) {
            case FundEvent.ContributionReceived e -> e.amountFen();
            case FundEvent.AmountRecovered e -> e.amountFen();
            case FundEvent.ClaimSettled e -> -e.compensationFen();
            case FundEvent.SharePaid e -> -e.amountFen();
            case FundEvent.FundOpened e -> 0;
            case FundEvent.ClaimFiled e -> 0;
            case FundEvent.ClaimRejected e -> 0;
            case FundEvent.ClaimWithdrawn e -> 0;
            case FundEvent.CompensationBecameRepayable e -> 0;
        };
    }

    private static Origin origin(int index) {
        return PatentFixtures.by(
                "org_fund",
                Role.FUND_KEEPER,
                LocalDate.of(2026, 4, 1).plusDays(index).toString());
    }
}
