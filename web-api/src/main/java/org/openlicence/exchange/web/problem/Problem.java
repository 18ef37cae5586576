package org.openlicence.exchange.web.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 says it and as the error page shows it.
 *
 * @param type page that explains the code, e.g. {@code /problems/OL-03}
 * @param title short name of the kind of problem, in the reader's language
 * @param status HTTP status
 * @param detail what is wrong this time, in the reader's language
 * @param instance path asked for
 * @param code stable code: of the first refusal, or of the exchange itself ({@code INPUT}, {@code STALE}, ...)
 * @param legalBasis provision behind the code, e.g. {@code PL-51(1)}; absent where no text stands behind it
 * @param refusals every failed rule; empty when no rule was asked
 * @param errors places in the request that are wrong; empty when the request as such was well formed
 * @param traceId what to quote to an operator
 * @param headers response headers that belong to the status
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable String legalBasis,
        List<Reason> refusals,
        List<FieldError> errors,
        String traceId,
        @JsonIgnore Map<String, String> headers) {
    public Problem {
        refusals = List.copyOf(refusals);
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    /**
     * One failed rule.
     *
     * @param detail the sentence of the rule, with its facts
     * @param inputs the facts judged
     */
    public record Reason(String code, String legalBasis, String law, String detail, Map<String, String> inputs) {}

    /**
     * One wrong place.
     *
     * @param pointer JSON pointer into the body, e.g. {@code /terms/feePlan/kind}; or {@code ?name} of a parameter,
     *     {@code #Name} of a header
     */
    public record FieldError(String pointer, String detail) {}
}
