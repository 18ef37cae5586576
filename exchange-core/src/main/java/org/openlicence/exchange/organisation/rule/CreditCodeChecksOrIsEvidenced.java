package org.openlicence.exchange.organisation.rule;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.UnifiedSocialCreditCode;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The credit code has its form, and either both check characters agree or evidence shows that it was really issued.
 *
 * @param creditCode as given
 * @param evidence what shows it; absent when there is none
 */
@Rule(code = "ORG-01", law = Law.GB_32100)
public record CreditCodeChecksOrIsEvidenced(
        String creditCode, @Nullable String evidence) implements BusinessRule {
    @Override
    public boolean holds() {
        return read().filter(code -> code.checks() || (evidence != null && !evidence.isBlank()))
                .isPresent();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "problem",
                read().isEmpty() ? "form" : "check",
                "expected",
                read().map(code -> String.valueOf(code.expectedCheck())).orElse("-"),
                "expectedOrganisationCheck",
                read().map(code -> String.valueOf(code.expectedOrganisationCheck()))
                        .orElse("-"));
    }

    private Optional<UnifiedSocialCreditCode> read() {
        return UnifiedSocialCreditCode.read(creditCode);
    }
}
