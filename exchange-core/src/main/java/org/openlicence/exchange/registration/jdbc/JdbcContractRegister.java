package org.openlicence.exchange.registration.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.openlicence.exchange.registration.ContractKey;
import org.openlicence.exchange.registration.ContractRegister;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code contract_register}. */
@Repository
public class JdbcContractRegister implements ContractRegister {
    private static final int TRIES = 3;
    /** Enough to find what is alike, also with a university that has thousands of contracts. */
    private static final int RELATED = 500;

    private final JdbcClient jdbc;

    public JdbcContractRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LiveCase> live(ContractKey key) {
        return jdbc.sql("""
                        select registration_id, official_number from contract_register
                        where contract_key = :contract or document_hash = :document
                        order by official_number nulls last limit 1
                        """)
                .param("contract", key.contract().value())
                .param("document", key.document().value())
                .query((row, rowNumber) -> {
                    String number = row.getString("official_number");
                    return new LiveCase(
                            new RegistrationId(row.getString("registration_id")),
                            number == null ? null : new OfficialNumber(number));
                })
                .optional();
    }

    /** Another case may free the contract between the failed insert and the look for it, so it is tried again. */
    @Override
    public Optional<LiveCase> claim(RegistrationId registrationId, ContractKey key) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            int inserted = jdbc.sql("""
                            insert into contract_register (registration_id, contract_key, document_hash)
                            values (:id, :contract, :document) on conflict do nothing
                            """)
                    .param("id", registrationId.value())
                    .param("contract", key.contract().value())
                    .param("document", key.document().value())
                    .update();
            if (inserted == 1) {
                return Optional.empty();
            }
            Optional<LiveCase> holder = live(key);
            if (holder.isPresent()) {
                return holder.filter(live -> !live.registrationId().equals(registrationId));
            }
        }
        throw new IllegalStateException("the contract is claimed and freed without end");
    }

    @Override
    public void file(RegistrationId registrationId, ContractSubject subject) {
        jdbc.sql("""
                        insert into filed_contract (registration_id, title, seller_id, buyer_id, signed_on, total_fen,
                            patent_ids, document_hash)
                        values (:id, :title, :seller, :buyer, :signed, :total, :patents, :document)
                        on conflict (registration_id) do update set title = excluded.title,
                            seller_id = excluded.seller_id, buyer_id = excluded.buyer_id,
                            signed_on = excluded.signed_on, total_fen = excluded.total_fen,
                            patent_ids = excluded.patent_ids, document_hash = excluded.document_hash
                        """)
                .param("title", subject.title())
                .param("seller", subject.sellerId())
                .param("buyer", subject.buyerId())
                .param("signed", subject.signedOn())
                .param("total", subject.statedTotalFen())
                .param("patents", subject.patentIds().toArray(String[]::new))
                .param("document", subject.documentHash())
                .param("id", registrationId.value())
                .update();
    }

    @Override
    public void note(RegistrationId registrationId, ContractSubject subject) {
        jdbc.sql("""
                        update contract_register set title = :title, seller_id = :seller, buyer_id = :buyer,
                            signed_on = :signed, total_fen = :total, patent_ids = :patents
                        where registration_id = :id
                        """)
                .param("title", subject.title())
                .param("seller", subject.sellerId())
                .param("buyer", subject.buyerId())
                .param("signed", subject.signedOn())
                .param("total", subject.statedTotalFen())
                .param("patents", subject.patentIds().toArray(String[]::new))
                .param("id", registrationId.value())
                .update();
        forget(registrationId);
    }

    @Override
    public List<KnownContract> related(ContractSubject subject) {
        return jdbc.sql("""
                        select * from (
                            select registration_id, official_number, title, seller_id, buyer_id, signed_on, total_fen,
                                patent_ids, document_hash, true as live
                            from contract_register where title is not null
                            union all
                            select registration_id, null, title, seller_id, buyer_id, signed_on, total_fen,
                                patent_ids, document_hash, false
                            from filed_contract) known
                        where document_hash = :document or seller_id in (:parties) or buyer_id in (:parties)
                        order by document_hash is distinct from :document,
                            not (seller_id in (:parties) and buyer_id in (:parties)), signed_on desc
                        limit :most
                        """)
                .param("document", subject.documentHash(), Types.CHAR)
                .param("parties", List.of(subject.sellerId(), subject.buyerId()))
                .param("most", RELATED)
                .query(JdbcContractRegister::known)
                .list();
    }

    private static KnownContract known(ResultSet row, int rowNumber) throws SQLException {
        String number = row.getString("official_number");
        return new KnownContract(
                new RegistrationId(row.getString("registration_id")),
                number == null ? null : new OfficialNumber(number),
                row.getString("title"),
                row.getString("seller_id"),
                row.getString("buyer_id"),
                row.getObject("signed_on", LocalDate.class),
                row.getLong("total_fen"),
                List.of((String[]) row.getArray("patent_ids").getArray()),
                row.getString("document_hash"),
                row.getBoolean("live"));
    }

    @Override
    public void number(RegistrationId registrationId, OfficialNumber officialNumber) {
        int updated = jdbc.sql("update contract_register set official_number = :number where registration_id = :id")
                .param("number", officialNumber.value())
                .param("id", registrationId.value())
                .update();
        if (updated != 1) {
            throw new ConcurrencyException("the case to be registered holds no contract any more");
        }
    }

    @Override
    public boolean registered(OfficialNumber officialNumber) {
        return jdbc.sql("select exists (select 1 from contract_register where official_number = :number)")
                .param("number", officialNumber.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<RegistrationId> registeredOfSeller(String sellerId) {
        return jdbc.sql("""
                        select registration_id from contract_register
                        where seller_id = :seller and official_number is not null order by registration_id
                        """)
                .param("seller", sellerId)
                .query((row, rowNumber) -> new RegistrationId(row.getString(1)))
                .list();
    }

    @Override
    public void release(RegistrationId registrationId) {
        jdbc.sql("delete from contract_register where registration_id = :id")
                .param("id", registrationId.value())
                .update();
        forget(registrationId);
    }

    private void forget(RegistrationId registrationId) {
        jdbc.sql("delete from filed_contract where registration_id = :id")
                .param("id", registrationId.value())
                .update();
    }
}
