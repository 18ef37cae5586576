package org.openlicence.exchange.web.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openlicence.exchange.document.DocumentStore;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends files that strangers made: to be saved and never shown inside the application's own address. */
@Component
public class Downloads {
    private final DocumentStore store;

    Downloads(DocumentStore store) {
        this.store = store;
    }

    /** @param name made of what we know of it; the name its owner gave it is kept nowhere */
    public void send(ContentHash hash, long size, String mediaType, String name, HttpServletResponse response)
            throws IOException {
        prepare(mediaType, name, response);
        response.setContentLengthLong(size);
        try {
            store.writeTo(hash, response.getOutputStream());
        } catch (RuntimeException e) {
            takeBack(response);
            throw e;
        }
    }

    /** What is said instead of the file is no file; when part of it has left already, the stated length shows that it is cut off. */
    private static void takeBack(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
        }
    }

    /** The same headers for a file that is made here. */
    public void prepare(String mediaType, String name, HttpServletResponse response) {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
