package org.openlicence.exchange.web.fault;

/** Patent numbers for tests. */
final class Numbers {
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};

    private Numbers() {}

    /** Twelve digits with their check character, e.g. {@code 201919900037.X}. */
    static String checked(String digits) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (digits.charAt(at) - '0') * WEIGHTS[at];
        }
        return digits + "." + (sum % 11 == 10 ? "X" : Integer.toString(sum % 11));
    }
}
