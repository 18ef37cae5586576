package org.openlicence.exchange.listing.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.rule.NoOtherLiveListing;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of {@code listing_register}. A partial unique index keeps one live row for each patent (OL-18); {@code FOR SHARE} and
 * {@code FOR UPDATE} keep takers and changes of the listing apart.
 */
@Repository
public class JdbcListingRegister implements ListingRegister {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> IDS = new TypeReference<>() {};
    private static final String ROW = "select * from listing_register where ";

    private final JdbcClient jdbc;

    public JdbcListingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void reserve(ListingEntry entry) {
        // On conflict nothing happens, and the transaction can still refuse in its own words.
        int rows = write("""
                insert into listing_register
                  (listing_id, patent_id, owner_ids, representative_id, status, live, terms, terms_version, open,
                   open_from, closed_from)
                values (:id, :patent, cast(:owners as jsonb), :representative, :status, :live, cast(:terms as jsonb),
                   :version, :open, :openFrom, :closedFrom)
                on conflict do nothing
                """, entry);
        if (rows == 0) {
            ListingId live =
                    liveListingOf(entry.patentId()).map(ListingEntry::listingId).orElse(null);
            throw new Refused(List.of(new NoOtherLiveListing(entry.listingId(), live).refusal()));
        }
    }

    @Override
    public ListingEntry lockForChange(ListingId listingId) {
        return read(ROW + "listing_id = :id for update", listingId.value())
                .orElseThrow(() -> new IllegalStateException("listing register has no row for " + listingId));
    }

    @Override
    public Optional<ListingEntry> lockForTaking(ListingId listingId) {
        return read(ROW + "listing_id = :id for share", listingId.value());
    }

    @Override
    public void update(ListingEntry entry) {
        int rows = write("""
                update listing_register set
                  patent_id = :patent, owner_ids = cast(:owners as jsonb), representative_id = :representative,
                  status = :status, live = :live, terms = cast(:terms as jsonb), terms_version = :version, open = :open,
                  open_from = :openFrom, closed_from = :closedFrom
                where listing_id = :id
                """, entry);
        if (rows != 1) {
            throw new IllegalStateException("listing register has no row for " + entry.listingId());
        }
    }

    @Override
    public Optional<ListingEntry> liveListingOf(PatentId patentId) {
        return read(ROW + "patent_id = :id and live", patentId.value());
    }

    private int write(String sql, ListingEntry entry) {
        return jdbc.sql(sql)
                .param("id", entry.listingId().value())
                .param("patent", entry.patentId().value())
                .param("owners", JSON.writeValueAsString(entry.ownerIds()))
                .param("representative", entry.representativeId())
                .param("status", entry.status().name())
                .param("live", entry.status().live())
                .param("terms", entry.terms().canonical())
                .param("version", entry.termsVersion())
                .param("open", entry.open())
                .param("openFrom", entry.openFrom(), Types.DATE)
                .param("closedFrom", entry.closedFrom(), Types.DATE)
                .update();
    }

    private Optional<ListingEntry> read(String sql, String id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, rowNumber) -> entry(row))
                .optional();
    }

    private static ListingEntry entry(ResultSet row) throws SQLException {
        return new ListingEntry(
                new ListingId(row.getString("listing_id")),
                new PatentId(row.getString("patent_id")),
                JSON.readValue(row.getString("owner_ids"), IDS),
                row.getString("representative_id"),
                ListingStatus.valueOf(row.getString("status")),
                JSON.readValue(row.getString("terms"), OfferTerms.class),
                row.getInt("terms_version"),
                row.getBoolean("open"),
                row.getObject("open_from", LocalDate.class),
                row.getObject("closed_from", LocalDate.class));
    }
}
