package org.openlicence.exchange.registration.jdbc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.CommitmentRegister;
import org.openlicence.exchange.registration.RegistrationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code commitment_violation}. */
@Repository
public class JdbcCommitmentRegister implements CommitmentRegister {
    private final JdbcClient jdbc;

    public JdbcCommitmentRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Standing of(String organisationId) {
        return jdbc.sql("select count(*) as found, max(locked_until) as until from commitment_violation"
                        + " where organisation_id = :organisation")
                .param("organisation", organisationId)
                .query((row, number) -> new Standing(row.getInt("found"), row.getObject("until", LocalDate.class)))
                .single();
    }

    @Override
    public void note(
            RegistrationId registrationId, String organisationId, LocalDate foundOn, @Nullable LocalDate lockedUntil) {
        jdbc.sql(
                        "insert into commitment_violation (registration_id, organisation_id, found_on, locked_until)"
                                + " values (:registration, :organisation, :foundOn, cast(:until as date)) on conflict do nothing")
                .param("registration", registrationId.value())
                .param("organisation", organisationId)
                .param("foundOn", foundOn)
                .param("until", lockedUntil)
                .update();
    }

    @Override
    public void lift(RegistrationId registrationId) {
        jdbc.sql("delete from commitment_violation where registration_id = :registration")
                .param("registration", registrationId.value())
                .update();
    }
}
