package org.openlicence.exchange.web.api;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.RequestKey;
import org.openlicence.exchange.web.problem.ProblemException;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match} into an {@link ExpectedVersion}. */
@Component
public class ExpectedVersionArguments implements HandlerMethodArgumentResolver {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(ExpectedVersion.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String header = request.getHeader("If-Match");
        if (header == null) {
            throw new ProblemException(428, "IF-MATCH-MISSING");
        }
        RequestKey key = IdempotencyFilter.request(request);
        if (header.strip().equals("*")) {
            return new ExpectedVersion(OptionalLong.empty(), key);
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw new ProblemException(412, "STALE"); // a tag we never gave matches nothing
        }
        return new ExpectedVersion(OptionalLong.of(Long.parseLong(version.group(1))), key);
    }
}
