package org.openlicence.exchange.web.problem;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.openlicence.exchange.document.DocumentStoreUnavailable;
import org.openlicence.exchange.document.ScannerUnavailable;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandFailed;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.StaleVersion;
import org.openlicence.exchange.shared.UnknownAggregate;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Reads a failure: which status and code it is, which rules failed, which places of the request are wrong.
 *
 * <p>Only what is known here is said to the reader; everything else is {@link #FAULT}, logged with its trace id.
 *
 * @param code key of the sentences, see {@code messages/problems}
 */
record Diagnosis(int status, String code, List<Refusal> refusals, List<Place> places, Map<String, String> headers) {
    static final Diagnosis FAULT = plain(500, "FAULT");
    static final Diagnosis DATABASE_DOWN =
            new Diagnosis(503, "DATABASE-DOWN", List.of(), List.of(), Map.of("Retry-After", "5"));
    static final Diagnosis SEARCH_DOWN =
            new Diagnosis(503, "SEARCH-DOWN", List.of(), List.of(), Map.of("Retry-After", "5"));

    /** @param messageKey what is wrong with the place, or {@code ""} when {@code sentence} says it already */
    record Place(String pointer, String messageKey, String sentence) {}

    static Diagnosis plain(int status, String code) {
        return new Diagnosis(status, code, List.of(), List.of(), Map.of());
    }

    static Diagnosis of(Throwable failure) {
        return switch (failure) {
            case Refused refused -> ofRefusal(refused.refusals());
            case StaleVersion stale -> plain(412, "STALE");
            case NotFound absent -> plain(404, "NOT-FOUND");
            case NotYetShown late -> plain(404, "NOT-FOUND");
            case UnknownAggregate unknown -> plain(404, "NOT-FOUND");
            case CommandFailed broken -> broken.unavailable() ? DATABASE_DOWN : FAULT;
            case MarketplaceUnavailable away -> SEARCH_DOWN;
            case DocumentStoreUnavailable away ->
                new Diagnosis(503, "STORE-DOWN", List.of(), List.of(), Map.of("Retry-After", "60"));
            case ScannerUnavailable silent ->
                new Diagnosis(503, "SCANNER-DOWN", List.of(), List.of(), Map.of("Retry-After", "60"));
            case QueryRefused refused ->
                new Diagnosis(
                        400,
                        refused.code(),
                        List.of(new Refusal(refused.code(), Law.DESIGN.name(), refused.inputs())),
                        List.of(),
                        Map.of());
            case BadInput bad -> input(List.of(new Place(bad.pointer(), "problem.place.invalid", "")));
            case ProblemException problem ->
                new Diagnosis(problem.status(), problem.code(), List.of(), List.of(), problem.headers());
            case BindException bind -> input(ofBinding(bind.getBindingResult()));
            case HandlerMethodValidationException invalid -> input(ofParameters(invalid));
            case HttpMessageNotReadableException unread -> ofBody(unread);
            case MethodArgumentTypeMismatchException mismatch ->
                mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? plain(404, "NOT-FOUND")
                        : input(List.of(new Place("?" + mismatch.getName(), "problem.place.type", "")));
            case MissingServletRequestParameterException missing ->
                input(List.of(new Place("?" + missing.getParameterName(), "problem.place.missing", "")));
            case MissingRequestHeaderException missing ->
                input(List.of(new Place("#" + missing.getHeaderName(), "problem.place.missing", "")));
            case InvalidParameterException undecodable ->
                undecodable.getErrorCode() == 413 ? plain(413, "TOO-LARGE") : input(List.of());
            case AuthenticationException visitor -> plain(401, "SIGN-IN");
            case AccessDeniedException denied -> plain(403, Authorisation.CODE);
            case ErrorResponse standard -> ofStatus(standard);
            default -> ofServers(failure);
        };
    }

    private static Diagnosis ofRefusal(List<Refusal> refusals) {
        String first = refusals.getFirst().code();
        int status = refusals.stream().anyMatch(refusal -> refusal.code().equals(Authorisation.CODE))
                ? 403
                : refusals.stream().allMatch(refusal -> ExistingThings.CODES.contains(refusal.code())) ? 409 : 422;
        return new Diagnosis(status, first, refusals, List.of(), Map.of());
    }

    private static Diagnosis input(List<Place> places) {
        return new Diagnosis(400, "INPUT", List.of(), places, Map.of());
    }

    private static List<Place> ofBinding(BindingResult binding) {
        List<Place> places = new ArrayList<>();
        for (FieldError error : binding.getFieldErrors()) {
            places.add(
                    error.isBindingFailure()
                            ? new Place(pointer(error.getField()), "problem.place.type", "")
                            : new Place(pointer(error.getField()), "", String.valueOf(error.getDefaultMessage())));
        }
        binding.getGlobalErrors()
                .forEach(error -> places.add(new Place("", "", String.valueOf(error.getDefaultMessage()))));
        return places;
    }

    private static List<Place> ofParameters(HandlerMethodValidationException invalid) {
        List<Place> places = new ArrayList<>();
        invalid.getParameterValidationResults().forEach(result -> {
            String name = String.valueOf(result.getMethodParameter().getParameterName());
            boolean path = result.getMethodParameter().hasParameterAnnotation(PathVariable.class);
            result.getResolvableErrors().forEach(error -> {
                String at = error instanceof FieldError field ? pointer(field.getField()) : (path ? "" : "?") + name;
                places.add(new Place(at, "", String.valueOf(error.getDefaultMessage())));
            });
        });
        return places;
    }

    private static Diagnosis ofBody(HttpMessageNotReadableException unread) {
        for (Throwable cause = unread; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ProblemException problem -> {
                    return of(problem);
                }
                case UnrecognizedPropertyException unknown -> {
                    return input(List.of(new Place(pointer(unknown), "problem.place.unknown", "")));
                }
                case DatabindException wrong -> {
                    return input(List.of(new Place(pointer(wrong), "problem.place.type", "")));
                }
                case StreamReadException malformed -> {
                    return plain(400, "JSON");
                }
                default -> {}
            }
        }
        return plain(400, "JSON");
    }

    private static Diagnosis ofStatus(ErrorResponse standard) {
        int status = standard.getStatusCode().value();
        String code =
                switch (status) {
                    case 404 -> "NOT-FOUND";
                    case 405 -> "METHOD";
                    case 406 -> "NOT-ACCEPTABLE";
                    case 413 -> "TOO-LARGE";
                    case 415 -> "MEDIA-TYPE";
                    default -> status >= 500 ? "FAULT" : "INPUT";
                };
        Map<String, String> headers = new java.util.HashMap<>();
        standard.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        headers.remove("Content-Type");
        return new Diagnosis(status, code, List.of(), List.of(), headers);
    }

    /** PostgreSQL or the network out of reach is no fault of ours: the reader may try again soon. */
    private static Diagnosis ofServers(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused
                    || cause instanceof StaleVersion
                    || cause instanceof ProblemException
                    || cause instanceof CommandFailed
                    || cause instanceof MarketplaceUnavailable) {
                return cause == failure ? FAULT : of(cause);
            }
            if (cause instanceof CannotCreateTransactionException || unreachable(cause)) {
                return DATABASE_DOWN;
            }
        }
        return FAULT;
    }

    /** SQLState class 08 connection, 53 resources, 57P shutting down, 57014 cancelled by time-out. */
    private static boolean unreachable(Throwable cause) {
        if (cause instanceof java.sql.SQLTransientConnectionException) {
            return true;
        }
        String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57P")
                        || state.equals("57014"));
    }

    private static String pointer(DatabindException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            pointer.append('/')
                    .append(step.getPropertyName() == null ? step.getIndex() : escaped(step.getPropertyName()));
        }
        return pointer.toString();
    }

    /** {@code owners[0].name} as {@code /owners/0/name}. */
    static String pointer(String field) {
        return "/"
                + escaped(field)
                        .replace("].", "/")
                        .replace("]", "")
                        .replace('.', '/')
                        .replace('[', '/');
    }

    private static String escaped(String name) {
        String shortened = name.length() > 100 ? name.substring(0, 100) : name;
        return shortened.replace("~", "~0").replace("/", "~1");
    }
}
