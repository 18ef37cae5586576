package org.openlicence.exchange.web.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.openlicence.exchange.web.hostile.ApiDescription.Operation;
import tools.jackson.databind.JsonNode;

/** Every way to get the frame of a request wrong: who, which thing, which version, which key, which format. */
final class RequestFaults {
    /** Ids that name nothing, and ids that are none. Path characters are encoded as a client would. */
    private static final List<String> IDS = List.of(
            "lst_none",
            "lic_none",
            "reg_none",
            "pat_none",
            "x",
            "null",
            "-1",
            "%20",
            "lst_%20",
            "lst_%E2%80%AEp01",
            "lst_%F0%9F%98%80",
            "lst_%EF%BF%BF",
            "lst_demo_p01%27%20or%201=1--",
            "lst_%3Cscript%3E",
            "lst_${7*7}",
            "lst_" + "x".repeat(117),
            "x".repeat(3000),
            "%2e%2e",
            "..%2f..%2fetc%2fpasswd",
            "%2e%2e%2f%2e%2e%2fadmin",
            "%00",
            "lst_%00",
            "lst_%0d%0aSet-Cookie:a=b",
            "lst_%7F",
            "lst_%ED%A0%80",
            "lst_%FF",
            "lst_x;jsessionid=1",
            "lst_x%3Ba=b",
            "lst_x%25%32%66",
            "lst_x%5C..%5C",
            "ZL201919900037.0",
            "ZL2019199000370",
            "ZL999999999999.9",
            "%EF%BC%BA%EF%BC%AC201919900037.X%0B");

    private final Operation operation;
    private final RandomGenerator random;
    private final HostileCall valid;
    private final List<HostileCall> calls = new ArrayList<>();

    private RequestFaults(Operation operation, Examples examples, RandomGenerator random) {
        this.operation = operation;
        this.random = random;
        this.valid = well(operation, examples, random);
    }

    /** The request of somebody who may, complete and right; never sent as it is where it would change something. */
    static HostileCall well(Operation operation, Examples examples, RandomGenerator random) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (operation.body() != null) {
            headers.put("Content-Type", "application/json");
        }
        if (operation.takes("Idempotency-Key")) {
            headers.put("Idempotency-Key", key());
        }
        if (operation.takes("If-Match")) {
            headers.put("If-Match", "*");
        }
        byte[] body = operation.body() == null
                ? new byte[0]
                : examples.body(operation).toString().getBytes(StandardCharsets.UTF_8);
        return new HostileCall(
                operation.name(),
                "",
                operation.method(),
                Examples.path(operation),
                Examples.sender(operation),
                "zh",
                headers,
                body,
                Set.of());
    }

    /** Not from the seed: a store that saw the seed before has seen its keys. */
    private static String key() {
        return UUID.randomUUID().toString();
    }

    static List<HostileCall> of(Operation operation, Examples examples, RandomGenerator random) {
        var faults = new RequestFaults(operation, examples, random);
        faults.ids();
        faults.queries();
        faults.methods();
        if (operation.changes()) {
            faults.people();
            faults.versions();
            faults.keys();
            faults.formats();
        }
        return faults.calls;
    }

    private void add(HostileCall call) {
        HostileCall own = call.headers().containsKey("Idempotency-Key")
                        && call.headers()
                                .get("Idempotency-Key")
                                .equals(valid.headers().get("Idempotency-Key"))
                ? call.with("Idempotency-Key", key())
                : call;
        calls.add(own);
    }

    private void ids() {
        String pattern = operation.path();
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            String before = Examples.filled(pattern.substring(0, open));
            String after = Examples.filled(pattern.substring(pattern.indexOf('}', open) + 1));
            for (String id : IDS) {
                add(valid.but("id " + id).to(before + id.replace("${", "%24%7B").replace("}", "%7D") + after));
            }
            add(valid.but("id empty").to(before + after));
            add(valid.but("id doubled slash").to(before + "/x" + after));
            add(valid.but("more path").to(Examples.path(operation) + "/x"));
        }
    }

    private void queries() {
        for (JsonNode parameter : operation.in("query")) {
            String name = parameter.path("name").asString();
            List<String> values = new ArrayList<>(
                    List.of("%00", "%01", "%E2%80%AE", "%ED%A0%80", "%FF%FE", "x".repeat(5000), "%F0%9F%98%80", "[]"));
            if (!parameter.at("/schema/type").asString("string").equals("string")) {
                values.addAll(List.of("x", "1.5", "1e3", "-1", "99999999999999999999", "%EF%BC%91", "true"));
            } else {
                values.addAll(List.of("'%20or%201=1--", "*:*%20AND", "%7B%22match_all%22:%7B%7D%7D", "%22", "(((("));
            }
            for (String value : values) {
                add(valid.but("?" + name + "=" + value).to(valid.path() + "?" + name + "=" + value));
            }
        }
    }

    private void methods() {
        for (String method : List.of("DELETE", "PATCH", "TRACE", "PROPFIND")) {
            HostileCall other = new HostileCall(
                    valid.operation(),
                    "method " + method,
                    method,
                    valid.path(),
                    valid.login(),
                    "zh",
                    valid.headers(),
                    valid.body(),
                    Set.of());
            add(other);
        }
    }

    private void people() {
        for (String token : HostileTokens.REFUSED) {
            add(valid.but("token " + token).by(token).expecting(401));
        }
        for (String token : HostileTokens.POWERLESS) {
            add(valid.but("token " + token).by(token).expecting(403, 404));
        }
        boolean anybody = Set.of(
                        "POST /api/v1/demands",
                        "POST /api/v1/demands/{id}/question",
                        "POST /api/v1/saved-searches",
                        "POST /api/v1/licences",
                        "POST /api/v1/negotiations",
                        "POST /api/v1/inventory-imports",
                        "POST /api/v1/registrations",
                        "POST /api/v1/achievements",
                        "POST /api/v1/tax-waiver",
                        "POST /api/v1/watchlist")
                .contains(operation.name());
        String company = operation.path().contains("/royalties") ? "wanlu-sme" : "suhe-sme";
        // the operator enters institutions for those that cannot
        boolean byOperator = operation.name().equals("POST /api/v1/institutions");
        List<String> others = byOperator ? List.of(company, "reviewer") : List.of(company, "wangchuan-uni", "operator");
        for (String stranger : anybody ? List.of("reviewer") : others) {
            add(valid.but("stranger " + stranger).by(stranger).expecting(403, 404, 422));
        }
    }

    private void versions() {
        if (!operation.takes("If-Match")) {
            return;
        }
        add(valid.but("If-Match absent").without("If-Match").expecting(428));
        for (String tag : List.of(
                "",
                "0",
                "\"-1\"",
                "W/\"0\"",
                "\"0",
                "\"x\"",
                "\"99999999999999999999\"",
                "\"0\", \"1\"",
                "\"٣\"",
                "\"0x0\"")) {
            if (tag.chars().allMatch(c -> c < 128)) {
                add(valid.but("If-Match " + tag).with("If-Match", tag).expecting(412));
            }
        }
        for (String version : List.of("\"7777\"", "\"999999999999999999\"")) {
            HostileCall stale = valid.but("If-Match of another version").with("If-Match", version);
            add(perhaps() ? stale.expecting(404, 412) : named() ? stale.expecting(412) : stale.expecting(404));
        }
    }

    /** The first certificate of the year and the spot check of the examples: made by other tests, or not. */
    private boolean perhaps() {
        return operation.path().startsWith("/api/v1/spot-checks/{id}")
                || operation.path().startsWith("/api/v1/certificates/{number}");
    }

    /** Claim, solution, saved search, watched patent, registered contract and open publicity of the examples do not exist, and are looked for before the version. */
    private boolean named() {
        return !operation.path().contains("{claim}")
                && !operation.path().contains("{solution}")
                && !operation.path().contains("{searchId}")
                && !operation.path().equals("/api/v1/watchlist/removal")
                && !operation.name().equals("PUT /api/v1/rewards/{id}")
                && !operation.name().equals("POST /api/v1/rewards/{id}/objection");
    }

    private void keys() {
        if (!operation.takes("Idempotency-Key")) {
            return;
        }
        add(valid.but("key absent").without("Idempotency-Key").expecting(400));
        for (String wrong :
                List.of("", "short", "k".repeat(121), "with space in it", "k".repeat(5000), "k\tk\tk\tk\tk")) {
            add(valid.but("key " + wrong.length())
                    .with("Idempotency-Key", wrong)
                    .expecting(400));
        }
    }

    private void formats() {
        for (String accept : List.of("image/png", "text/html", "application/xml", "text/plain;q=1", "!!", "*/json")) {
            add(valid.but("Accept " + accept).with("Accept", accept).expecting(406));
        }
        if (operation.body() == null) {
            return;
        }
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "application/x-ndjson",
                "!!",
                "json")) {
            add(valid.but("Content-Type " + type).with("Content-Type", type).expecting(415));
        }
        add(valid.but("Content-Type absent").without("Content-Type").expecting(415));
        byte[] body = valid.body();
        add(valid.but("UTF-16").saying(new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16)));
        byte[] broken = body.clone();
        broken[broken.length / 2] = (byte) 0xC3;
        broken[broken.length / 2 + 1] = (byte) 0x28;
        add(valid.but("broken UTF-8").saying(broken));
        add(valid.but("nothing but NUL").saying(new byte[1000]));
        byte[] pile = new byte[1_000_000];
        java.util.Arrays.fill(pile, (byte) ' ');
        add(valid.but("a megabyte of blanks").saying(pile).expecting(413));
    }
}
