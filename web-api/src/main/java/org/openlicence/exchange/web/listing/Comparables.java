package org.openlicence.exchange.web.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.query.listingdesk.ComparableOffers;
import org.openlicence.exchange.query.listingdesk.ComparableOffers.Cell;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** What others ask in the technical field of a patent, in words, for the page on which an offer is drafted. */
@Component
class Comparables {
    private static final int CLASS = 3;

    private final ComparableOffers offers;
    private final PageText text;

    Comparables(ComparableOffers offers, PageText text) {
        this.offers = offers;
        this.text = text;
    }

    /**
     * @param ipcClass of the patent's first symbol
     * @param rows one for each cell of five offers or more
     */
    public record Table(String ipcClass, List<Row> rows) {}

    public record Row(String plan, String among, long n, String lower, String median, String upper) {}

    /** Absent where the patent has no class. */
    @Nullable
    Table of(PatentView patent) {
        return patent.ipcSymbols().stream()
                .filter(symbol -> symbol.length() >= CLASS)
                .findFirst()
                .map(symbol -> symbol.substring(0, CLASS))
                .map(ipcClass -> new Table(
                        ipcClass,
                        offers.inClass(ipcClass).stream().map(this::row).toList()))
                .orElse(null);
    }

    private Row row(Cell cell) {
        FeePlan.Kind plan = FeePlan.Kind.valueOf(cell.plan());
        return new Row(
                text.label("Kind", cell.plan()),
                among(cell),
                cell.n(),
                figure(plan, cell.lower()),
                figure(plan, cell.median()),
                figure(plan, cell.upper()));
    }

    private String among(Cell cell) {
        if (cell.sector() != null) {
            return text.label("OrganisationKind", cell.sector());
        }
        return cell.term() == null ? text.message("comparables.all") : text.message("facet.term." + cell.term());
    }

    private String figure(FeePlan.Kind plan, long figure) {
        boolean rate = plan == FeePlan.Kind.ROYALTY_SALES || plan == FeePlan.Kind.ROYALTY_PROFIT;
        return rate ? text.rate(Math.toIntExact(figure)) : text.money(figure);
    }
}
