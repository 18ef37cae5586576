package org.openlicence.exchange.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What spot checks found of an applicant's contracts, kept in the transaction of the command that finds it. */
public interface CommitmentRegister {
    Standing of(String organisationId);

    /**
     * Notes a violation; the same contract again changes nothing.
     *
     * @param lockedUntil first day on which the applicant may commit itself again; absent when it had not committed itself
     */
    void note(RegistrationId registrationId, String organisationId, LocalDate foundOn, @Nullable LocalDate lockedUntil);

    /** The finding did not stand: it is taken off the record. Nothing happens when there is none. */
    void lift(RegistrationId registrationId);

    /**
     * @param violations found and not lifted
     * @param lockedUntil the latest; absent when nothing ever shut the path
     */
    record Standing(int violations, @Nullable LocalDate lockedUntil) {
        /** 1 (A) without a violation, 2 (B) with one, 3 (C) with more: a decision of this exchange. */
        public int grade() {
            return Math.min(violations + 1, 3);
        }
    }
}
