package org.openlicence.exchange.organisation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionTable.Names;

/**
 * Six digits of GB/T 2260 (行政区划代码), e.g. {@code 310104}.
 *
 * <p>In the Yangtze Delta the city (for Shanghai the district) must exist: 3205 and 3413 are two cities both romanised
 * Suzhou, 3409 and 3414 are none. Elsewhere only the province is known and checked.
 *
 * @param value six digits of a known division
 */
public record DivisionCode(String value) {
    /** Places outside China in the statistics of contracts; no division, so nobody may be entered as seated there by its code. */
    public static final String ABROAD = "800000";

    private static final Pattern FORM = Pattern.compile("[0-9]{6}");
    private static final String SHANGHAI = "31";

    public DivisionCode {
        if (!known(value)) {
            throw new IllegalArgumentException("no division has this code");
        }
    }

    /** Empty when no division has the code. */
    public static Optional<DivisionCode> read(String text) {
        return known(text) ? Optional.of(new DivisionCode(text)) : Optional.empty();
    }

    /** Whether a code stands for a place outside mainland China: Hong Kong, Macao and Taiwan, or {@link #ABROAD}. */
    public static boolean abroad(@Nullable String code) {
        return code != null && !code.matches("[1-6].*");
    }

    /** Every division that has a name of its own, in the order of the codes. */
    public static List<DivisionCode> named() {
        return DivisionTable.NAMES.keySet().stream().map(DivisionCode::new).toList();
    }

    /** Two digits, e.g. {@code 31}. */
    public String province() {
        return value.substring(0, 2);
    }

    /** The province as a six-digit code, e.g. {@code 310000}; regions of the policy book are named so. */
    public String region() {
        return province() + "0000";
    }

    /** Leading digits of every division that lies in this one: {@code 31}, {@code 3205} or {@code 310104}. */
    public String stem() {
        if (value.endsWith("0000")) {
            return province();
        }
        return value.endsWith("00") ? value.substring(0, 4) : value;
    }

    /** Whether another division lies in this one, or is it: a province holds its cities, a city its districts. */
    public boolean holds(DivisionCode other) {
        return other.value.startsWith(stem());
    }

    /** As an address begins, e.g. 上海浦东新区; of a county outside Shanghai the name of its city or province. */
    public String nameZh() {
        Names own = own();
        return value.equals(region()) || own.equals(above()) ? own.zh() : above().zh() + own.zh();
    }

    /** E.g. {@code Pudong, Shanghai}. */
    public String nameEn() {
        Names own = own();
        return value.equals(region()) || own.equals(above()) ? own.en() : own.en() + ", " + above().en();
    }

    private Names above() {
        return DivisionTable.NAMES.get(region());
    }

    /** Of the narrowest division with a name that holds this one. */
    private Names own() {
        Names exact = DivisionTable.NAMES.get(value);
        return exact == null ? DivisionTable.NAMES.getOrDefault(value.substring(0, 4) + "00", above()) : exact;
    }

    private static boolean known(String code) {
        if (!FORM.matcher(code).matches() || !DivisionTable.NAMES.containsKey(code.substring(0, 2) + "0000")) {
            return false;
        }
        String province = code.substring(0, 2);
        String city = code.substring(2, 4);
        String county = code.substring(4);
        if (city.equals("00")) {
            return county.equals("00");
        }
        if (province.equals(SHANGHAI)) {
            return city.equals("01") && (county.equals("00") || DivisionTable.NAMES.containsKey(code));
        }
        return !DivisionTable.listsCitiesOf(province) || DivisionTable.NAMES.containsKey(province + city + "00");
    }

    @Override
    public String toString() {
        return value;
    }
}
