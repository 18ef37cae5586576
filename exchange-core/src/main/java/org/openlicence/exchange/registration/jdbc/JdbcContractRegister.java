package org.openlicence.exchange.registration.jdbc;

import java.util.Optional;
import org.openlicence.exchange.registration.ContractKey;
import org.openlicence.exchange.registration.ContractRegister;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.RegistrationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code contract_register}. */
@Repository
public class JdbcContractRegister implements ContractRegister {
    private static final int TRIES = 3;

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
    public void number(RegistrationId registrationId, OfficialNumber officialNumber) {
        int updated = jdbc.sql("update contract_register set official_number = :number where registration_id = :id")
                .param("number", officialNumber.value())
                .param("id", registrationId.value())
                .update();
        if (updated != 1) {
            throw new IllegalStateException("a registered case has no row in the contract register");
        }
    }

    @Override
    public void release(RegistrationId registrationId) {
        jdbc.sql("delete from contract_register where registration_id = :id")
                .param("id", registrationId.value())
                .update();
    }
}
