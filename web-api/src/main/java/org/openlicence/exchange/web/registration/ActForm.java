package org.openlicence.exchange.web.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.ContractEnd;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.ExpertCause;
import org.openlicence.exchange.registration.RecognitionTest;
import org.openlicence.exchange.registration.RefusalGround;
import org.openlicence.exchange.registration.RevocationBasis;
import org.openlicence.exchange.registration.RevocationGround;

/**
 * What an act on a case may carry; which members it needs is {@link RegistrationAct}'s.
 *
 * @param truth the applicant answers for the truth of what is filed
 * @param defects what is missing, one a line
 * @param contractType kind of contract by its content
 * @param register whether the reviewer recommends to register
 * @param clause ground of a revocation
 * @param noConflict whoever takes the case up has no conflict of interest
 * @param cause why experts are asked
 * @param favour whether an expert speaks for registration
 * @param upheld whether a refusal stands, or an objection is right
 * @param contractEnd why the contract is no more
 * @param basis what a revocation rests on
 * @param reference number of that document
 * @param waived the party has nothing further to say
 * @param objection number of the objection answered
 * @param test recognition test that a refused contract fails
 * @param commitment version of the commitment that was read and is signed
 */
public record ActForm(
        @Nullable Boolean truth,
        @Nullable @Size(max = 4000) String defects,
        @Nullable RefusalGround ground,
        @Nullable RecognitionTest test,
        @Nullable @Size(max = 1000) String reason,
        @Nullable ContractType contractType,
        @Nullable @Pattern(regexp = "[A-Z_]{1,60}") String subType,
        @Nullable Boolean register,
        @Nullable RevocationGround clause,
        @Nullable Boolean noConflict,
        @Nullable ExpertCause cause,
        @Nullable Boolean favour,
        @Nullable Boolean upheld,
        @Nullable ContractEnd contractEnd,
        @Nullable RevocationBasis basis,
        @Nullable @Size(max = 200) String reference,
        @Nullable Boolean waived,
        @Nullable @Min(1) @Max(9999) Integer objection,
        @Nullable @Min(1) @Max(9999) Integer commitment) {
    static ActForm empty() {
        return new ActForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** What was given for a member, for the form shown again; absent when nothing that could be read was. */
    public @Nullable Object given(String member) {
        return switch (member) {
            case "truth" -> truth;
            case "defects" -> defectLines().isEmpty() ? null : defects;
            case "ground" -> ground;
            case "test" -> test;
            case "reason" -> reason;
            case "contractType" -> contractType;
            case "subType" -> subType;
            case "register" -> register;
            case "clause" -> clause;
            case "noConflict" -> noConflict;
            case "cause" -> cause;
            case "favour" -> favour;
            case "upheld" -> upheld;
            case "contractEnd" -> contractEnd;
            case "basis" -> basis;
            case "reference" -> reference;
            case "waived" -> waived;
            case "objection" -> objection;
            case "commitment" -> commitment;
            default -> throw new IllegalStateException("no member " + member);
        };
    }

    List<String> defectLines() {
        return defects == null
                ? List.of()
                : defects.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
