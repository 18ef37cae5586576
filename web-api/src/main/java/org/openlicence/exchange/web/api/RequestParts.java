package org.openlicence.exchange.web.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.web.problem.ProblemException;

/** The parts of an upload. They lie on disk; what separates them in the request differs from one sending to the next. */
final class RequestParts {
    private RequestParts() {}

    /** Of the names and contents of all parts, in their order. @throws ProblemException 413 or 400 when there are none to be had */
    static ContentHash hash(HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            OutputStream to = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
            for (Part part : request.getParts()) {
                to.write((part.getName() + "\n" + part.getSize() + "\n").getBytes(StandardCharsets.UTF_8));
                try (InputStream content = part.getInputStream()) {
                    content.transferTo(to);
                }
            }
            return new ContentHash(HexFormat.of().formatHex(digest.digest()));
        } catch (IllegalStateException e) {
            throw new ProblemException(413, "TOO-LARGE"); // how the container says that it stopped reading
        } catch (ServletException | IOException e) {
            throw new ProblemException(400, "INPUT");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
