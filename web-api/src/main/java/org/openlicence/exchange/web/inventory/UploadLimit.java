package org.openlicence.exchange.web.inventory;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever uploads too large a file back to the page, which says so. Before the security filters: they would look for
 * their token in a body that the container refuses to read, and take the upload for a forged one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class UploadLimit extends OncePerRequestFilter {
    /** What is read and dropped, so that a browser gets to see the answer. */
    private static final int DROPPED = 16 * 1024 * 1024;

    private final long limit;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.limit = limit.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().equals("/desk/imports")
                || request.getContentLengthLong() <= limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] buffer = new byte[8192];
        InputStream body = request.getInputStream();
        int dropped = 0;
        for (int read = body.read(buffer); read > 0 && dropped < DROPPED; read = body.read(buffer)) {
            dropped += read;
        }
        response.sendRedirect("/desk/imports?large=true");
    }
}
