package org.openlicence.exchange.web.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.openlicence.exchange.web.problem.ProblemException;
import org.openlicence.exchange.web.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns too large an upload away by what it says of its length, before anybody reads it. Before the security filters: they would look
 * for their token in a body that the container refuses to read, and take the upload for a forged one. An upload that does not say its
 * length is cut off by the container at the largest of these limits.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 9)
public class UploadLimit extends OncePerRequestFilter {
    private static final Pattern DOCUMENTS =
            Pattern.compile("(/api/v1)?/registrations/[^/]{1,200}/(documents|tax/[^/]{1,40}/evidence)");
    private static final String IMPORTS = "/desk/imports";
    /** What is read and dropped, so that a browser gets to see the answer. */
    private static final int DROPPED = 16 * 1024 * 1024;

    private final long documents;
    private final long others;
    private final ProblemWriter problems;

    UploadLimit(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize documents,
            @Value("${exchange.imports.largest:2MB}") DataSize others,
            ProblemWriter problems) {
        this.documents = documents.toBytes();
        this.others = others.toBytes();
        this.problems = problems;
    }

    /** Whether the request carries a file for a case: several parts, at an address that takes documents. */
    public static boolean ofADocument(HttpServletRequest request) {
        return multipart(request)
                && request.getMethod().equals("POST")
                && DOCUMENTS.matcher(request.getRequestURI()).matches();
    }

    private static boolean multipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !multipart(request) || request.getContentLengthLong() <= (ofADocument(request) ? documents : others);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader("Expect") == null) {
            drop(request);
        }
        if (ProblemWriter.api(request)) {
            problems.write(new ProblemException(413, "TOO-LARGE"), request, response);
        } else if (request.getRequestURI().equals(IMPORTS)) {
            response.sendRedirect(IMPORTS + "?large=true");
        } else {
            response.sendError(413);
        }
    }

    private static void drop(HttpServletRequest request) throws IOException {
        byte[] buffer = new byte[8192];
        InputStream body = request.getInputStream();
        int dropped = 0;
        for (int read = body.read(buffer); read > 0 && dropped < DROPPED; read = body.read(buffer)) {
            dropped += read;
        }
    }
}
