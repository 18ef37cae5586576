package org.openlicence.exchange.registration;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionCode;

/**
 * Region of a registrar, in which it may register (按地域登记).
 *
 * @param code four digits: {@code 3100} for a province-level division, {@code 3201} for a city with its own registrar
 */
public record Region(String code) {
    public Region {
        if (!code.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("a registrar's region has four digits");
        }
    }

    /** The province-level region of a division, e.g. {@code 3100} for {@code 310104}. */
    public static Region provinceOf(String divisionCode) {
        return new Region(divisionCode.substring(0, 2) + "00");
    }

    /** Every region a division can lie in: its province-level one, and the city with a registrar of its own. */
    public static List<Region> around(String divisionCode) {
        return Stream.of(provinceOf(divisionCode), new Region(divisionCode.substring(0, 4)))
                .distinct()
                .toList();
    }

    /** Whether a division of GB/T 2260 lies in it; an unknown division does not. */
    public boolean contains(@Nullable String divisionCode) {
        return divisionCode != null && divisionCode.startsWith(code.endsWith("00") ? code.substring(0, 2) : code);
    }

    /** Whether a rule of that division, e.g. {@code 310000}, or of the nation ({@code CN}) binds its registrars. */
    public boolean under(String ruleRegion) {
        return "CN".equals(ruleRegion)
                || ruleRegion.equals(code + "00")
                || ruleRegion.equals(code.substring(0, 2) + "0000");
    }

    /** Where a contract is registered: in the seller's region, or in the applicant's where the seller is abroad. */
    public static Region ofContract(String sellerDivision, String applicantDivision) {
        return provinceOf(abroad(sellerDivision) ? applicantDivision : sellerDivision);
    }

    /** Whether a division code stands for a place outside mainland China, whose seller cannot apply itself. */
    public static boolean abroad(@Nullable String divisionCode) {
        return DivisionCode.abroad(divisionCode);
    }
}
