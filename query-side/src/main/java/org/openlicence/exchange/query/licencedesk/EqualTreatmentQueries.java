package org.openlicence.exchange.query.licencedesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.query.licencedesk.EqualTreatment.Line;
import org.openlicence.exchange.query.licencedesk.EqualTreatment.Variant;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reckons the statement of equal treatment from the rows of the licences, one thin row of each. */
@Repository
public class EqualTreatmentQueries {
    private final JdbcClient jdbc;

    public EqualTreatmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The statement of one listing as its licences stand now; ended ones count, those that never formed do not. */
    public EqualTreatment of(ListingView listing) {
        return new EqualTreatment(
                listing.listingId(),
                listing.terms().canonical(),
                listing.termsHash(),
                listing.terms().feePlan().dueAtConclusionFen(),
                lines(listing.listingId()),
                variants(listing.terms()));
    }

    private static @Nullable List<Variant> variants(OfferTerms terms) {
        if (terms.others().isEmpty()) {
            return null;
        }
        List<Variant> variants = new ArrayList<>();
        for (OfferTerms each : terms.variants()) {
            variants.add(new Variant(
                    variants.size() + 1,
                    each.canonical(),
                    each.hash().value(),
                    each.feePlan().dueAtConclusionFen()));
        }
        return variants;
    }

    private List<Line> lines(String listingId) {
        return jdbc.sql("""
                        select valid_from, document ->> 'validTo' as valid_to, document ->> 'termsHash' as terms_hash,
                               (select coalesce(sum((payment ->> 'amountFen')::bigint), 0)
                                  from jsonb_array_elements(document -> 'payments') payment
                                 where payment ->> 'refundOrderedAt' is null) as paid
                          from licence_desk
                         where listing_id = :listing and valid_from is not null and status <> :notFormed
                         order by (document ->> 'effectiveAt')::timestamptz, id""")
                .param("listing", listingId)
                .param("notFormed", LicenceStatus.NOT_FORMED.name())
                .query((row, n) -> new Line(
                        n + 1,
                        row.getObject("valid_from", LocalDate.class),
                        LocalDate.parse(row.getString("valid_to")),
                        row.getString("terms_hash"),
                        row.getLong("paid")))
                .list();
    }
}
