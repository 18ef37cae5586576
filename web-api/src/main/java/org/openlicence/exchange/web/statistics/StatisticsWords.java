package org.openlicence.exchange.web.statistics;

import java.util.Locale;
import org.openlicence.exchange.query.statistics.StatisticsTable;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Keys of rows in the reader's language; templates use it as {@code words}. */
@Component
public class StatisticsWords {
    private final PageText text;

    StatisticsWords(PageText text) {
        this.text = text;
    }

    public String of(StatisticsTable table, String key) {
        if (key.equals(StatisticsTable.UNKNOWN)) {
            return text.message("statistics.unknown");
        }
        return switch (table) {
            case TYPE -> text.label("ContractType", key);
            case SUB_TYPE -> text.label("SubType", key);
            case FIELD -> text.label("TechnologyField", key);
            case IP -> text.label("IpKind", key);
            case PLAN -> text.label("PlanSource", key);
            case OUTFLOW, INFLOW -> text.division(key);
            case FLOW, CITY_FLOW -> flow(key);
            case SELLER_NATURE, BUYER_NATURE -> text.label("PartyNature", key);
            case PAYMENT -> text.label("PaymentMode", key);
            case BORDER -> border(key);
            case INDUSTRY -> key + " " + text.message("industry." + key);
        };
    }

    /** Direction and country, e.g. {@code IMPORT>DE}; within the country there is no other. */
    private String border(String key) {
        int arrow = key.indexOf('>');
        if (arrow < 0) {
            return text.message("statistics.border." + key);
        }
        String country = key.substring(arrow + 1);
        return text.message("statistics.border." + key.substring(0, arrow)) + " · "
                + (country.isEmpty()
                        ? text.message("statistics.unknown")
                        : Locale.of("", country).getDisplayCountry(LocaleContextHolder.getLocale()));
    }

    private String flow(String key) {
        int arrow = key.indexOf('>');
        return place(key.substring(0, arrow)) + " → " + place(key.substring(arrow + 1));
    }

    private String place(String division) {
        return division.isEmpty() ? text.message("statistics.unknown") : text.division(division);
    }
}
