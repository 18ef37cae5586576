package org.openlicence.exchange.web.demand;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.FailureReason;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on a demand carries; which members it needs is {@link DemandAct}'s.
 *
 * @param words reason, question or answer
 * @param on legal day: end of the call, first day of clean credit, or day of signing
 * @param question id of the one that is answered
 * @param solution id of the one the act is about
 * @param chosen ids of finalists or awardees, or experts, {@code org_.../per_...}
 * @param statement on conflicts of interest
 * @param confirmed the declaration the act asks for
 * @param reference number of the written contract
 * @param registration number of the technology-contract registration; absent while not registered
 * @param amount contract sum, yuan
 * @param plan milestones, one a line: {@code name | 2027-02-01 | wear <= 8 um}
 * @param milestone number of a milestone
 * @param values measured, one a line: {@code wear = 4.8}
 * @param terms SHA-256 of the terms of secrecy that were read
 * @param from day from which it is public; absent for today
 * @param organisation unified social credit code of who is asked to read it
 */
public record DemandForm(
        @Nullable @Size(max = 2000) String words,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable @Size(max = 80) String question,
        @Nullable @Size(max = 80) String solution,
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 160) String> chosen,
        @Nullable @Size(max = 500) String statement,
        @Nullable Boolean confirmed,
        @Nullable @Size(max = 60) String reference,
        @Nullable @Size(max = 40) String registration,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Nullable @Size(max = 4000) String plan,
        @Nullable @Min(1) @Max(20) Integer milestone,
        @Nullable @Size(max = 2000) String values,
        @Nullable FailureReason failure,
        @Nullable @Size(max = 64) String terms,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @Pattern(regexp = "[0-9A-Z]{18}") String organisation) {
    static final DemandForm EMPTY = new DemandForm(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    List<String> ids() {
        return chosen == null ? List.of() : chosen;
    }
}
