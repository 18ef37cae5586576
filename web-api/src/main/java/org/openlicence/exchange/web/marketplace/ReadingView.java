package org.openlicence.exchange.web.marketplace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.marketplace.FacetName;
import org.openlicence.exchange.query.marketplace.FacetNames;
import org.openlicence.exchange.query.marketplace.MarketplaceResult;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.marketplace.QueryReading;
import org.openlicence.exchange.query.marketplace.Reading;

/**
 * What the text was taken for, with the ways to take it otherwise.
 *
 * @param kind name of a {@link QueryReading.Kind}
 * @param normal number or symbol as the registers write it; absent for other kinds
 * @param check the check character a number should end with; absent when it does
 * @param nameZh plain name of the class; absent for other kinds
 * @param nameEn the same in English
 * @param owners owners named, each with the address that shows theirs only
 * @param broader wider classes, each with its address
 * @param ways every way to take the text
 * @param mended the text with its mistyped words mended, with its address; absent when nothing looks mistyped
 */
record ReadingView(
        String kind,
        @Nullable String normal,
        @Nullable String check,
        @Nullable String nameZh,
        @Nullable String nameEn,
        List<Named> owners,
        List<Named> broader,
        List<Way> ways,
        @Nullable Mended mended) {
    private static final int SUBCLASS = 4;
    private static final int CLASS = 3;

    /** Something with a name and an address. @param whole whether the whole name was typed */
    record Named(String nameZh, String nameEn, String href, boolean whole) {}

    /** @param name of a {@link Reading} */
    record Way(String name, String href, boolean selected) {}

    record Mended(String text, long total, String href) {}

    static ReadingView of(MarketplaceSearch search, MarketplaceResult result) {
        QueryReading reading = result.reading();
        FacetNames.Name name = null;
        List<Named> broader = new ArrayList<>();
        if (reading.kind() == QueryReading.Kind.CLASS && reading.normal() != null) {
            String symbol = reading.normal();
            name = FacetNames.field(symbol.substring(0, Math.min(SUBCLASS, symbol.length())));
            for (String wider : wider(symbol)) {
                broader.add(new Named(wider, wider, ResultView.address(search.withText(wider)), true));
            }
        }
        List<Way> ways = new ArrayList<>();
        for (Reading by : Reading.values()) {
            ways.add(new Way(by.name(), ResultView.address(search.readBy(by)), by == search.by()));
        }
        MarketplaceResult.Mended mended = result.mended();
        return new ReadingView(
                reading.kind().name(),
                reading.normal(),
                reading.expectedCheck() == null ? null : reading.expectedCheck().toString(),
                name == null ? null : name.zh(),
                name == null ? null : name.en(),
                reading.owners().stream()
                        .map(owner -> new Named(
                                owner.nameZh(),
                                owner.nameEn(),
                                ResultView.address(search.withText("").toggled(FacetName.OWNER, owner.key())),
                                owner.exact()))
                        .toList(),
                broader,
                ways,
                mended == null
                        ? null
                        : new Mended(
                                mended.text(), mended.total(), ResultView.address(search.withText(mended.text()))));
    }

    /** Main group, subclass and class above a symbol. */
    private static List<String> wider(String symbol) {
        List<String> wider = new ArrayList<>();
        int slash = symbol.indexOf('/');
        if (slash > 0 && !symbol.endsWith("/00")) {
            wider.add(symbol.substring(0, slash));
        }
        if (symbol.length() > SUBCLASS) {
            wider.add(symbol.substring(0, SUBCLASS));
        }
        if (symbol.length() > CLASS) {
            wider.add(symbol.substring(0, CLASS));
        }
        return wider;
    }
}
