package org.openlicence.exchange.web.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One request that must be refused.
 *
 * @param operation what it is sent to, as in the OpenAPI document
 * @param fault what is wrong with it
 * @param login account whose token it carries; {@code ""} for none
 * @param language asked for, zh or en
 * @param headers beside token and language
 * @param expected statuses it may be answered with; empty for any from 400 to 499
 */
record HostileCall(
        String operation,
        String fault,
        String method,
        String path,
        String login,
        String language,
        Map<String, String> headers,
        byte[] body,
        Set<Integer> expected) {
    HostileCall but(String wrong) {
        return new HostileCall(operation, wrong, method, path, login, language, headers, body, Set.of());
    }

    HostileCall to(String otherPath) {
        return new HostileCall(operation, fault, method, otherPath, login, language, headers, body, expected);
    }

    HostileCall by(String otherLogin) {
        return new HostileCall(operation, fault, method, path, otherLogin, language, headers, body, expected);
    }

    HostileCall with(String header, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new HostileCall(operation, fault, method, path, login, language, changed, body, expected);
    }

    HostileCall without(String header) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        return new HostileCall(operation, fault, method, path, login, language, changed, body, expected);
    }

    HostileCall saying(byte[] other) {
        return new HostileCall(operation, fault, method, path, login, language, headers, other, expected);
    }

    HostileCall saying(String other) {
        return saying(other.getBytes(StandardCharsets.UTF_8));
    }

    HostileCall expecting(Integer... statuses) {
        return new HostileCall(operation, fault, method, path, login, language, headers, body, Set.of(statuses));
    }

    HostileCall reading(String asked) {
        return new HostileCall(operation, fault, method, path, login, asked, headers, body, expected);
    }

    @Override
    public String toString() {
        String said = new String(body, StandardCharsets.UTF_8);
        return operation + " [" + fault + "] " + path.substring(0, Math.min(120, path.length())) + " " + headers + " "
                + said.substring(0, Math.min(300, said.length()));
    }
}
