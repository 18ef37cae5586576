package org.openlicence.exchange.web.marketplace;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.web.sheet.SheetWords;
import org.openlicence.exchange.web.shell.OrganisationNames;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Offers and patents as schema.org data. The vocabulary has no type for patents: one that is on offer is a {@code Product}, which
 * is what search engines show with its price; any other is a {@code CreativeWork} with a number.
 */
@Component
class SchemaOrg {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SheetWords sheets;
    private final OfferWords words;
    private final OrganisationNames organisations;

    SchemaOrg(SheetWords sheets, OfferWords words, OrganisationNames organisations) {
        this.sheets = sheets;
        this.words = words;
        this.organisations = organisations;
    }

    String of(OfferView offer, SheetContent sheet, String name, @Nullable String description, String address) {
        Map<String, Object> product = thing("Product", offer.patent(), sheet, name, description, address);
        if (offer.patent().number() != null) {
            product.put("productID", offer.patent().number());
        }
        product.put(
                "offers",
                offer.choices().stream()
                        .map(choice -> priced(offer, choice, address))
                        .toList());
        return json(product);
    }

    String of(PatentView patent, SheetContent sheet, String name, @Nullable String description, String address) {
        return json(thing("CreativeWork", patent, sheet, name, description, address));
    }

    private Map<String, Object> thing(
            String type,
            PatentView patent,
            SheetContent sheet,
            String name,
            @Nullable String description,
            String address) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        thing.put("@id", address);
        thing.put("url", address);
        thing.put("name", name);
        if (description != null) {
            thing.put("description", description);
        }
        if (patent.number() != null) {
            thing.put("identifier", property("CN patent", patent.number()));
        }
        List<String> topics = Stream.of(sheets.products(sheet), sheets.applications(sheet), sheets.industries(sheet))
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!topics.isEmpty()) {
            thing.put(type.equals("Product") ? "category" : "about", topics);
        }
        if (sheet.maturity() != null && type.equals("Product")) {
            thing.put("additionalProperty", property("TRL", sheet.maturity()));
        }
        return thing;
    }

    private Map<String, Object> priced(OfferView offer, OfferView.Choice choice, String address) {
        Map<String, Object> priced = new LinkedHashMap<>();
        priced.put("@type", "Offer");
        priced.put("url", address);
        priced.put("price", BigDecimal.valueOf(choice.dueTodayFen(), 2).toPlainString());
        priced.put("priceCurrency", "CNY");
        priced.put("description", words.price(choice.terms()) + " · " + words.term(choice.terms()));
        priced.put("availability", "https://schema.org/" + availability(offer));
        priced.put("businessFunction", "http://purl.org/goodrelations/v1#LeaseOut");
        priced.put("eligibleRegion", Map.of("@type", "Country", "name", "CN"));
        priced.put(
                "seller",
                offer.patent().owners().stream()
                        .map(owner -> Map.of(
                                "@type",
                                "Organization",
                                "name",
                                organisations.name(owner.organisationId(), owner.name())))
                        .toList());
        if (offer.listing().announcedOn() != null) {
            priced.put("validFrom", offer.listing().announcedOn().toString());
        }
        return priced;
    }

    private static String availability(OfferView offer) {
        if (offer.open()) {
            return "InStock";
        }
        return offer.listing().status() == ListingStatus.SUSPENDED ? "OutOfStock" : "Discontinued";
    }

    private static Map<String, Object> property(String id, Object value) {
        return Map.of("@type", "PropertyValue", "propertyID", id, "value", value);
    }

    /** Escaped so that nothing an owner writes can end the element it stands in. */
    private static String json(Map<String, Object> thing) {
        return JSON.writeValueAsString(thing)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
