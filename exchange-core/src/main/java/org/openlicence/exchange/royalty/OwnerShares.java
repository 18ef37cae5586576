package org.openlicence.exchange.royalty;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How co-owners share what a licence brings in (Patent Law art. 14 says that it is shared and fixes no ratio): by the shares on
 * record, whole fen each, and the fen left over one by one to the largest remainders. Pure.
 */
public final class OwnerShares {
    private static final int WHOLE = 10_000;
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(WHOLE);

    private OwnerShares() {}

    /**
     * Parts in the order of the shares; their sum is exactly {@code fen}. Of equal remainders the earlier owner's comes first.
     *
     * @param fen 0 or more
     * @param basisPoints shares, none negative, that sum to 10,000
     * @throws IllegalArgumentException when they do not
     */
    public static List<Long> split(long fen, List<Integer> basisPoints) {
        if (fen < 0
                || basisPoints.stream().anyMatch(share -> share < 0)
                || basisPoints.stream().mapToLong(Integer::longValue).sum() != WHOLE) {
            throw new IllegalArgumentException("shares of an amount are not negative and sum to " + WHOLE);
        }
        List<Long> parts = new ArrayList<>();
        List<Integer> remainders = new ArrayList<>();
        long left = fen;
        for (int share : basisPoints) {
            BigInteger[] quotient =
                    BigInteger.valueOf(fen).multiply(BigInteger.valueOf(share)).divideAndRemainder(TEN_THOUSAND);
            parts.add(quotient[0].longValueExact());
            remainders.add(quotient[1].intValueExact());
            left -= quotient[0].longValueExact();
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(owner -> parts.set(owner, parts.get(owner) + 1));
        return List.copyOf(parts);
    }
}
