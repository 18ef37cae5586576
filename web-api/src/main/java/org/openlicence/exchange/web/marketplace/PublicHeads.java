package org.openlicence.exchange.web.marketplace;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.web.sheet.SheetWords;
import org.openlicence.exchange.web.shell.PageHead;
import org.openlicence.exchange.web.shell.PageText;
import org.openlicence.exchange.web.shell.PublicAddresses;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What public pages of the marketplace say of themselves. */
@Component
class PublicHeads {
    /** Search engines cut a description after about this many characters. */
    private static final int DESCRIPTION = 160;

    private final PublicAddresses addresses;
    private final SheetWords sheets;
    private final OfferWords words;
    private final SchemaOrg schema;
    private final PageText text;

    PublicHeads(PublicAddresses addresses, SheetWords sheets, OfferWords words, SchemaOrg schema, PageText text) {
        this.addresses = addresses;
        this.sheets = sheets;
        this.words = words;
        this.schema = schema;
        this.text = text;
    }

    /** Of an offer. One that is closed for good stays readable, but nobody should be led there to take it. */
    PageHead of(OfferView offer) {
        PatentView patent = offer.patent();
        SheetContent sheet = sheets.of(patent.patentId());
        String terms = words.from(offer.terms()) + " · " + words.term(offer.terms());
        String path = "/listings/" + offer.listing().listingId();
        return new PageHead(
                title(patent),
                Stream.of(said(patent, sheet), offer.tombstone() ? null : terms)
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                addresses.of(path),
                addresses.english(path),
                !offer.tombstone(),
                schema.of(offer, sheet, title(patent), said(patent, sheet), addresses.of(path)));
    }

    PageHead of(PatentView patent) {
        SheetContent sheet = sheets.of(patent.patentId());
        String path = path(patent);
        String said = said(patent, sheet);
        return new PageHead(
                title(patent),
                said,
                addresses.of(path),
                addresses.english(path),
                true,
                schema.of(patent, sheet, title(patent), said, addresses.of(path)));
    }

    /** Of a page that has its own words and no thing of its own. @param path without parameters */
    PageHead of(String title, @Nullable String description, String path, boolean indexed) {
        return new PageHead(title, description, addresses.of(path), addresses.english(path), indexed, null);
    }

    private static String path(PatentView patent) {
        return "/patents/" + UriUtils.encodePathSegment(PatentPage.address(patent), StandardCharsets.UTF_8);
    }

    private String title(PatentView patent) {
        return text.either(patent.titleZh(), patent.titleEn());
    }

    /** The sentence of use where the owners wrote one, else how the abstract begins. */
    private @Nullable String said(PatentView patent, SheetContent sheet) {
        String use = sheets.either(sheet.use());
        if (use != null) {
            return use;
        }
        String about = text.either(patent.abstractZh(), patent.abstractEn());
        if (about.isEmpty()) {
            return null;
        }
        return about.length() <= DESCRIPTION
                ? about
                : about.substring(0, DESCRIPTION - 1).stripTrailing() + "…";
    }
}
