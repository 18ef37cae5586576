package org.openlicence.exchange.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Sends a problem: JSON to whoever uses the API, a page to everybody else. */
@Component
public class ProblemWriter {
    private static final String MEDIA_TYPE = "application/problem+json";

    private final Problems problems;
    private final JsonMapper json;

    ProblemWriter(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Whether the request was made to the API, so that the answer is JSON. */
    public static boolean api(HttpServletRequest request) {
        Object asked = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = asked instanceof String uri ? uri : request.getRequestURI();
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Answers from a filter, before any controller was asked. */
    public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(problems.of(failure, request), response);
    }

    /** Answers with the problem as JSON. */
    public void write(Problem problem, HttpServletResponse response) throws IOException {
        prepare(problem, response);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** The page that says it. */
    public ModelAndView page(Problem problem, HttpServletResponse response) {
        prepare(problem, response);
        return new ModelAndView("error/problem", Map.of("problem", problem));
    }

    private static void prepare(Problem problem, HttpServletResponse response) {
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(TraceId.HEADER, problem.traceId());
        problem.headers().forEach(response::setHeader);
    }
}
