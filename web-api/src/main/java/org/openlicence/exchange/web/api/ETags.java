package org.openlicence.exchange.web.api;

import java.net.URI;
import org.openlicence.exchange.shared.CommandResult;
import org.springframework.http.ResponseEntity;

/** Versions of aggregates as strong entity tags: version 12 is {@code "12"}. */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** 200 with the thing and its version. */
    public static <T> ResponseEntity<T> ok(T body, long version) {
        return ResponseEntity.ok().eTag(of(version)).body(body);
    }

    /** 201 with where the new thing is, and its version. */
    public static ResponseEntity<CommandResult> created(String path, CommandResult result) {
        return ResponseEntity.created(URI.create(path))
                .eTag(of(result.version()))
                .body(result);
    }

    /** 200 with the version after a change. */
    public static ResponseEntity<CommandResult> changed(CommandResult result) {
        return ok(result, result.version());
    }
}
