package org.openlicence.exchange.web.registration;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.RefusalGround;

/**
 * What an act on a case may carry; which members it needs is {@link RegistrationAct}'s.
 *
 * @param truth the applicant answers for the truth of what is filed
 * @param defects what is missing, one a line
 * @param contractType kind of contract by its content
 * @param register whether the reviewer recommends to register
 * @param clause clause of the revocation rules, e.g. {@code V1}
 */
public record ActForm(
        @Nullable Boolean truth,
        @Nullable @Size(max = 4000) String defects,
        @Nullable RefusalGround ground,
        @Nullable @Size(max = 1000) String reason,
        @Nullable ContractType contractType,
        @Nullable @Pattern(regexp = "[A-Z_]{1,60}") String subType,
        @Nullable Boolean register,
        @Nullable @Pattern(regexp = "[A-Z0-9.-]{1,20}") String clause) {
    static ActForm empty() {
        return new ActForm(null, null, null, null, null, null, null, null);
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
