package org.openlicence.exchange.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers 406 before anything is done. Otherwise a command would be carried out, and only its answer found to be in no
 * format the client wants.
 */
@Component
public class AcceptedFormat implements HandlerInterceptor {
    private static final List<MediaType> GIVEN = List.of(MediaType.APPLICATION_JSON);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && !accept.isBlank() && !json(accept)) {
            throw new HttpMediaTypeNotAcceptableException(GIVEN);
        }
        return true;
    }

    private static boolean json(String accept) throws HttpMediaTypeNotAcceptableException {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.includes(MediaType.APPLICATION_JSON)
                            || type.includes(MediaType.APPLICATION_PROBLEM_JSON));
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException(GIVEN);
        }
    }
}
