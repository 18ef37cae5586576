package org.openlicence.exchange.registration;

import java.util.Map;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Refusal;

/**
 * One thing that an application lacks before it is filed.
 *
 * @param code of the rule that asks for it, or of the ground on which the registrar may refuse; with {@code field} it is the same from day to day
 * @param field what to fill in or add: a member of the form, the name of a {@link DocumentKind} or of a {@link RecognitionTest}, or
 *     the place the rule speaks of
 * @param legalBasis provision in the form of {@link org.openlicence.exchange.shared.Provision#key()}
 * @param stops whether the application cannot be filed without it; otherwise the registrar is likely to ask
 * @param inputs facts the rule judged
 */
public record Missing(String code, String field, String legalBasis, boolean stops, Map<String, String> inputs) {
    public Missing {
        inputs = Map.copyOf(inputs);
    }

    /** @param regime national rule book of the day, whose provision is named */
    static Missing of(BusinessRule rule, String field, boolean stops, String regime) {
        String basis = NationalBasis.ofRule(rule.code())
                .map(national -> national.under(regime))
                .orElseGet(rule::basis)
                .key();
        return new Missing(rule.code(), field, basis, stops, rule.inputs());
    }

    /** The rule's refusal, for the sentence in which it says what is wrong. */
    public Refusal refusal() {
        return new Refusal(code, legalBasis, inputs);
    }
}
