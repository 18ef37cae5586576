package org.openlicence.exchange.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Turns a failure into a {@link Problem} in the reader's language, and logs those that are our own fault. */
@Component
public class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;
    private final RefusalSentences sentences;
    private final LocaleResolver languages;

    Problems(MessageSource messages, RefusalSentences sentences, LocaleResolver languages) {
        this.messages = messages;
        this.sentences = sentences;
        this.languages = languages;
    }

    /** The problem behind an exception. */
    public Problem of(Throwable failure, HttpServletRequest request) {
        Diagnosis diagnosis = Diagnosis.of(failure);
        if (diagnosis.code().equals("FAULT")) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        } else if (diagnosis.status() >= 500) {
            LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), diagnosis.code());
        }
        return said(diagnosis, request);
    }

    /** The problem behind a bare status, as the container gives it. */
    public Problem of(int status, HttpServletRequest request) {
        String code =
                switch (status) {
                    case 401 -> "SIGN-IN";
                    case 403 -> "AUTH-01";
                    case 404 -> "NOT-FOUND";
                    case 405 -> "METHOD";
                    case 413 -> "TOO-LARGE";
                    case 415 -> "MEDIA-TYPE";
                    case 503 -> "DATABASE-DOWN";
                    default -> status >= 500 ? "FAULT" : "INPUT";
                };
        return said(Diagnosis.plain(status, code), request);
    }

    private Problem said(Diagnosis diagnosis, HttpServletRequest request) {
        Locale locale = languages.resolveLocale(request);
        List<Problem.Reason> reasons = diagnosis.refusals().stream()
                .map(refusal -> new Problem.Reason(
                        refusal.code(),
                        refusal.legalBasis(),
                        sentences.law(refusal.legalBasis(), locale),
                        sentences.sentence(refusal.code(), refusal.inputs(), locale),
                        refusal.inputs()))
                .toList();
        List<Problem.FieldError> errors = diagnosis.places().stream()
                .map(place -> new Problem.FieldError(
                        place.pointer(),
                        place.messageKey().isEmpty() ? place.sentence() : text(place.messageKey(), locale)))
                .toList();
        boolean refused = !reasons.isEmpty();
        return new Problem(
                "/problems/" + diagnosis.code(),
                text(refused ? "problem.REFUSED.title" : "problem." + diagnosis.code() + ".title", locale),
                diagnosis.status(),
                refused ? reasons.getFirst().detail() : text("problem." + diagnosis.code() + ".detail", locale),
                instance(request),
                diagnosis.code(),
                refused ? reasons.getFirst().legalBasis() : null,
                reasons,
                errors,
                TraceId.of(request),
                diagnosis.headers());
    }

    private String text(String key, Locale locale) {
        @Nullable String text = messages.getMessage(key, null, key, locale);
        return text == null ? key : text;
    }

    private static String instance(HttpServletRequest request) {
        Object asked = request.getAttribute("jakarta.servlet.error.request_uri");
        return asked instanceof String uri ? uri : request.getRequestURI();
    }
}
