package org.openlicence.exchange.web.marketplace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.Wording;
import org.openlicence.exchange.web.input.CleanText;
import org.openlicence.exchange.web.marketplace.Comparison.Column;
import org.openlicence.exchange.web.marketplace.Comparison.Row;
import org.openlicence.exchange.web.sheet.SheetWords;
import org.openlicence.exchange.web.shell.OrganisationNames;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** Puts patents side by side, from PostgreSQL: answers also while the search index is away. */
@Component
class Comparisons {
    /** Of a longer list nobody reads the rest. */
    private static final int MOST_LOOKED_UP = 12;

    private final PatentLookup patents;
    private final Offers offers;
    private final SheetWords sheets;
    private final OfferWords words;
    private final OrganisationNames organisations;
    private final PageText text;

    Comparisons(
            PatentLookup patents,
            Offers offers,
            SheetWords sheets,
            OfferWords words,
            OrganisationNames organisations,
            PageText text) {
        this.patents = patents;
        this.offers = offers;
        this.sheets = sheets;
        this.words = words;
        this.organisations = organisations;
        this.text = text;
    }

    /** @param numbers as people write them, or ids; the same one twice counts once */
    Comparison of(List<String> numbers) {
        Map<String, Column> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String number : numbers.subList(0, Math.min(numbers.size(), MOST_LOOKED_UP))) {
            if (number.isBlank() || !CleanText.clean(number)) {
                continue;
            }
            Optional<PatentView> found = patents.byNumber(number.strip().replaceFirst("^pat_", ""));
            if (found.isEmpty()) {
                unknown.add(number.strip());
            } else if (!columns.containsKey(found.get().patentId()) && columns.size() == Comparison.MOST) {
                left.add(PatentPage.address(found.get()));
            } else {
                columns.computeIfAbsent(found.get().patentId(), id -> column(found.get()));
            }
        }
        List<Column> shown = List.copyOf(columns.values());
        return new Comparison(shown, unknown, left, rows(shown));
    }

    private Column column(PatentView patent) {
        OfferView offer = offers.publicListingOf(patent.patentId())
                .map(ListingView::listingId)
                .flatMap(id -> offers.publicOffer(new ListingId(id)))
                .orElse(null);
        return new Column(patent, offer, sheets.of(patent.patentId()));
    }

    private List<Row> rows(List<Column> columns) {
        return Stream.of(
                        row("use", columns, said(SheetContent::use)),
                        row("status", columns, column -> lines(status(column.offer()))),
                        row("price", columns, offered(this::prices)),
                        row("today", columns, open(offer -> lines(text.money(offer.dueTodayFen())))),
                        row("term", columns, offered(this::terms)),
                        row("tax", columns, open(offer -> lines(yes(offer.taxEligible())))),
                        row("licences", columns, offered(offer -> lines(String.valueOf(offer.licencesGranted())))),
                        row(
                                "maturity",
                                columns,
                                column -> lines(sheets.maturity(column.sheet().maturity()))),
                        row("problem", columns, said(SheetContent::problem)),
                        row("how", columns, said(SheetContent::how)),
                        row("result", columns, said(SheetContent::result)),
                        row("comparedWith", columns, said(SheetContent::comparedWith)),
                        row("limits", columns, said(SheetContent::limits)),
                        row("needs", columns, said(SheetContent::needs)),
                        row("products", columns, column -> sheets.products(column.sheet())),
                        row("applications", columns, column -> sheets.applications(column.sheet())),
                        row("industries", columns, column -> sheets.industries(column.sheet())),
                        row("owners", columns, this::owners),
                        row(
                                "type",
                                columns,
                                column -> lines(
                                        text.label("PatentType", column.patent().type()))),
                        row("right", columns, offered(offer -> lines(yes(offer.inForce())))),
                        row("expires", columns, offered(offer -> lines(text.day(offer.expiresOn())))),
                        row("fields", columns, this::fields))
                .filter(Row::known)
                .toList();
    }

    private static Row row(String fact, List<Column> columns, Function<Column, List<String>> cell) {
        return new Row(fact, columns.stream().map(cell).toList());
    }

    private Function<Column, List<String>> said(Function<SheetContent, Wording> part) {
        return column -> lines(sheets.either(part.apply(column.sheet())));
    }

    private static Function<Column, List<String>> offered(Function<OfferView, List<String>> part) {
        return column -> column.offer() == null ? List.of() : part.apply(column.offer());
    }

    /** What only counts while the licence may be taken. */
    private static Function<Column, List<String>> open(Function<OfferView, List<String>> part) {
        return offered(offer -> offer.open() ? part.apply(offer) : List.of());
    }

    private String status(@Nullable OfferView offer) {
        if (offer == null) {
            return text.message("offer.none");
        }
        return offer.open()
                ? text.message("offer.open")
                : text.label(offer.listing().status());
    }

    private List<String> prices(OfferView offer) {
        return offer.choices().stream()
                .map(choice -> words.price(choice.terms()))
                .toList();
    }

    private List<String> terms(OfferView offer) {
        return offer.choices().stream()
                .map(choice -> words.term(choice.terms()))
                .distinct()
                .toList();
    }

    private List<String> owners(Column column) {
        return column.patent().owners().stream()
                .map(owner -> organisations.name(owner.organisationId(), owner.name()))
                .toList();
    }

    private List<String> fields(Column column) {
        return words.fields(column.patent().ipcSymbols()).stream()
                .map(field -> field.name())
                .toList();
    }

    private String yes(boolean value) {
        return text.message(value ? "compare.yes" : "compare.no");
    }

    private static List<String> lines(@Nullable String line) {
        return Stream.of(Objects.requireNonNullElse(line, ""))
                .filter(said -> !said.isEmpty())
                .toList();
    }
}
