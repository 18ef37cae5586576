package org.openlicence.exchange.licence.jdbc;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.licence.rule.TakerHasNoOpenLicenceOfThePatent;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.BusinessRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The licence register as a table whose unique key decides between two notices of one taker. */
@Repository
class JdbcLicenceRegister implements LicenceRegister {
    private final JdbcClient jdbc;

    JdbcLicenceRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void reserve(LicenceId licenceId, String takerId, PatentId patentId, @Nullable ListingId listingId) {
        // A violation would abort the command's transaction; "do nothing" waits for the other one and lets us say why.
        // The
        // row met may be gone again before it is read, so ask until one of both answers stands.
        while (!inserted(licenceId, takerId, patentId, listingId)) {
            Optional<LicenceId> open = openLicenceOf(takerId, patentId);
            if (open.isPresent()) {
                // its own row, written when the contract was signed, is no obstacle
                BusinessRule.check(new TakerHasNoOpenLicenceOfThePatent(licenceId, open.get()));
                return;
            }
        }
    }

    private boolean inserted(LicenceId licenceId, String takerId, PatentId patentId, @Nullable ListingId listingId) {
        jdbc.sql("insert into licence_of_patent (licence_id, patent_id) values (?, ?) on conflict do nothing")
                .params(licenceId.value(), patentId.value())
                .update();
        return jdbc.sql("""
                        insert into licence_register (licence_id, taker_id, patent_id, listing_id)
                        values (?, ?, ?, ?)
                        on conflict (taker_id, patent_id) do nothing""")
                        .params(
                                licenceId.value(),
                                takerId,
                                patentId.value(),
                                listingId == null ? null : listingId.value())
                        .update()
                == 1;
    }

    @Override
    public Optional<LicenceId> openLicenceOf(String takerId, PatentId patentId) {
        return jdbc.sql("select licence_id from licence_register where taker_id = ? and patent_id = ?")
                .params(takerId, patentId.value())
                .query((row, number) -> new LicenceId(row.getString(1)))
                .optional();
    }

    @Override
    public void release(LicenceId licenceId) {
        jdbc.sql("delete from licence_register where licence_id = ?")
                .params(licenceId.value())
                .update();
    }

    @Override
    public List<LicenceId> openLicencesOf(PatentId patentId) {
        return open(
                "select licence_id from licence_register where patent_id = ? order by licence_id", patentId.value());
    }

    @Override
    public List<LicenceId> licencesOf(PatentId patentId) {
        return open(
                "select licence_id from licence_of_patent where patent_id = ? order by licence_id", patentId.value());
    }

    @Override
    public List<LicenceId> openLicencesOf(ListingId listingId) {
        return open(
                "select licence_id from licence_register where listing_id = ? order by licence_id", listingId.value());
    }

    private List<LicenceId> open(String sql, String of) {
        return jdbc.sql(sql)
                .params(of)
                .query((row, number) -> new LicenceId(row.getString(1)))
                .list();
    }
}
