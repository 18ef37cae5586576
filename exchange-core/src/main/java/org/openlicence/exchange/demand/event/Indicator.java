package org.openlicence.exchange.demand.event;

import java.math.BigDecimal;

/**
 * A figure a result is judged by.
 *
 * @param name what is measured, 1 to 60 characters, unique within its list
 * @param unit at most 20 characters; empty for a bare number
 * @param op {@code >=}, {@code <=}, {@code >}, {@code <} or {@code =}
 * @param value target, a decimal written plainly
 * @param mandatory whether a result that misses it cannot be accepted
 */
public record Indicator(String name, String unit, String op, String value, boolean mandatory) {
    /** Whether a measured value meets the target. @throws NumberFormatException when either is no decimal */
    public boolean metBy(String measured) {
        int order = new BigDecimal(measured).compareTo(new BigDecimal(value));
        return switch (op) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            case "=" -> order == 0;
            default -> throw new IllegalStateException("not an operator: " + op);
        };
    }
}
