package org.openlicence.exchange.compensation;

import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One claim on a fund.
 *
 * @param lossFen principal due less security realised
 * @param reservedFen set aside for it; 0 once it is decided
 * @param compensationFen what the fund paid; 0 until it did
 * @param settledOn legal day of the compensation; absent until then
 * @param recoveredFen what was recovered from the debtor after the compensation, both shares
 * @param fundShareFen the fund's share of that, and what the licensor gave back
 * @param owedFen the licensor's share that was not passed on yet
 */
public record Claim(
        String claimId,
        String licenceId,
        String payeeId,
        String debtorId,
        long lossFen,
        ClaimStatus status,
        long reservedFen,
        long compensationFen,
        @Nullable LocalDate settledOn,
        long recoveredFen,
        long fundShareFen,
        long owedFen) {

    static Claim filed(
            String claimId, String licenceId, String payeeId, String debtorId, long lossFen, long reservedFen) {
        return new Claim(
                claimId, licenceId, payeeId, debtorId, lossFen, ClaimStatus.FILED, reservedFen, 0, null, 0, 0, 0);
    }

    /**
     * What may still come in: up to the whole loss from the debtor, or the rest of the compensation from a licensor that has to
     * give it back.
     */
    public long outstandingFen() {
        return switch (status) {
            case SETTLED -> lossFen - recoveredFen;
            case REPAYABLE -> compensationFen - fundShareFen;
            case FILED, REJECTED, WITHDRAWN -> 0;
        };
    }

    /**
     * The fund's part of a further recovery: pro rata of what each lost, reckoned over all recoveries so that no fen is lost,
     * rounded up for the fund. What a licensor gives back is the fund's whole.
     *
     * @param amountFen at most {@link #outstandingFen()}
     */
    public long fundShareOf(long amountFen) {
        if (status == ClaimStatus.REPAYABLE) {
            return amountFen;
        }
        BigInteger loss = BigInteger.valueOf(lossFen);
        long shareSoFar = BigInteger.valueOf(recoveredFen + amountFen)
                .multiply(BigInteger.valueOf(compensationFen))
                .add(loss.subtract(BigInteger.ONE))
                .divide(loss)
                .longValueExact();
        return shareSoFar - fundShareFen;
    }

    Claim settled(long compensation, LocalDate on) {
        return new Claim(
                claimId,
                licenceId,
                payeeId,
                debtorId,
                lossFen,
                ClaimStatus.SETTLED,
                0,
                compensation,
                on,
                recoveredFen,
                fundShareFen,
                owedFen);
    }

    /** Nothing is set aside any more. */
    Claim to(ClaimStatus next) {
        return new Claim(
                claimId,
                licenceId,
                payeeId,
                debtorId,
                lossFen,
                next,
                0,
                compensationFen,
                settledOn,
                recoveredFen,
                fundShareFen,
                owedFen);
    }

    /** What a licensor gives back is no recovery from the debtor. */
    Claim received(long amountFen, long shareFen) {
        boolean fromDebtor = status == ClaimStatus.SETTLED;
        return with(
                fromDebtor ? recoveredFen + amountFen : recoveredFen,
                fundShareFen + shareFen,
                owedFen + amountFen - shareFen);
    }

    Claim paidOn(long amountFen) {
        return with(recoveredFen, fundShareFen, owedFen - amountFen);
    }

    private Claim with(long recovered, long fundShare, long owed) {
        return new Claim(
                claimId,
                licenceId,
                payeeId,
                debtorId,
                lossFen,
                status,
                reservedFen,
                compensationFen,
                settledOn,
                recovered,
                fundShare,
                owed);
    }
}
