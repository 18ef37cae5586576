package org.openlicence.exchange.web.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.openlicence.exchange.web.hostile.ApiDescription.Operation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies whose schema is kept but which no law or reason allows: wrong check digits, an end before its start, money from nowhere. */
final class LawlessBodies {
    private final Operation operation;
    private final Examples examples;
    private final RandomGenerator random;
    private final List<HostileCall> calls = new ArrayList<>();

    private LawlessBodies(Operation operation, Examples examples, RandomGenerator random) {
        this.operation = operation;
        this.examples = examples;
        this.random = random;
    }

    static List<HostileCall> of(Operation operation, Examples examples, RandomGenerator random) {
        var bodies = new LawlessBodies(operation, examples, random);
        switch (operation.name()) {
            case "POST /api/v1/patents" -> bodies.patents();
            case "POST /api/v1/patents/{number}/facts" -> bodies.facts();
            case "POST /api/v1/listings" -> bodies.drafts();
            case "PUT /api/v1/listings/{id}/terms" -> bodies.offers("");
            case "POST /api/v1/listings/{id}/announcement" -> bodies.announcements();
            case "POST /api/v1/licences" -> bodies.notices();
            case "POST /api/v1/licences/{id}/payments" -> bodies.payments();
            case "PUT /api/v1/registrations/{id}/form" -> bodies.applications();
            default -> {}
        }
        return bodies.calls;
    }

    private void body(String fault, Consumer<ObjectNode> change) {
        ObjectNode body = examples.body(operation);
        change.accept(body);
        calls.add(RequestFaults.well(operation, examples, random).but(fault).saying(body.toString()));
    }

    private void patents() {
        for (String number : List.of(
                "ZL201919901147.3", // check digit
                "ZL201919901147",
                "ZL201949901147.2",
                "ZL19991990114.1",
                "ZL209919901147.0",
                "CN119901147B",
                "0".repeat(60))) {
            body("number " + number, patent -> patent.put("number", number));
        }
        body("number of a design as invention", patent -> patent.put("type", "DESIGN"));
        body("granted before filed", patent -> patent.put("grantedOn", "2018-01-01"));
        body(
                "filed in the future",
                patent -> patent.put("filedOn", "2099-01-01").put("grantedOn", "2099-02-01"));
        body("granted in the future", patent -> patent.put("grantedOn", "2099-01-01"));
        body("shares of 9,999", patent -> owner(patent).put("shareBasisPoints", 9_999));
        body("credit code with a wrong check", patent -> owner(patent).put("creditCode", "12310110DEMFUD017M"));
        body("nobody's credit code", patent -> owner(patent).put("creditCode", "91310000MA1FL0000X"));
        body("the same owner twice", patent -> {
            owner(patent).put("shareBasisPoints", 5_000);
            ObjectNode again = owner(patent).deepCopy();
            patent.withArray("owners").add(again);
        });
        body("another's patent", patent -> owner(patent).put("creditCode", "12320102DEMJAN027C"));
        body(
                "nonsense for a class",
                patent -> patent.withArray("ipcSymbols").removeAll().add("Z99Z 1/1"));
    }

    private static ObjectNode owner(ObjectNode patent) {
        return (ObjectNode) patent.path("owners").get(0);
    }

    private void facts() {
        body(
                "a licence that ends before it begins",
                fact -> fact.put("kind", "LICENCE_IN_TERM")
                        .put("on", "2026-11-01")
                        .put("until", "2026-10-01"));
        for (String kind : List.of("PLEDGE", "SUSPENSION", "RIGHT_ENDED", "ANNUAL_FEE_PAID", "EVALUATION_REPORT")) {
            body(kind + " in a far year", fact -> fact.put("kind", kind).put("on", "2150-01-01"));
        }
        body(
                "release of a pledge that is none",
                fact -> fact.put("kind", "PLEDGE_RELEASED").put("reference", "NONE"));
        body("a member is missing", fact -> fact.put("kind", "PLEDGE").remove("party"));
    }

    private void drafts() {
        for (String number : List.of("ZL202229901036.5", "ZL201919901147.2", "202229901036", "x")) {
            body("patent " + number, draft -> draft.put("patentNumber", number));
        }
        body("another's patent", draft -> draft.put("patentNumber", "ZL202219900962.4"));
        offers("/offer");
    }

    private void offers(String at) {
        for (String amount : List.of("0", "0.00", "-1", "1000000000000", "1000000000001")) {
            body("amount " + amount, body -> offer(body, at).put("amount", new java.math.BigDecimal(amount)));
        }
        variants(at);
        for (String percent : List.of("0", "100.01", "999.99")) {
            body(
                    "royalty of " + percent + " percent",
                    body -> offer(body, at)
                            .put("kind", "ENTRY_PLUS_ROYALTY")
                            .put("royaltyPercent", new java.math.BigDecimal(percent)));
        }
    }

    private void variants(String at) {
        body("two variants alike", body -> {
            ArrayNode variants = (ArrayNode) offer(body, at).path("alternatives");
            variants.add(variants.get(0).deepCopy());
        });
        body("six variants", body -> {
            ArrayNode variants = (ArrayNode) offer(body, at).path("alternatives");
            for (int months = 1; months <= 4; months++) {
                variants.add(((ObjectNode) variants.get(0)).deepCopy().put("termMonths", months));
            }
        });
    }

    private static ObjectNode offer(ObjectNode body, String at) {
        return (ObjectNode) body.at(at);
    }

    private void announcements() {
        body("a draft that was never filed", act -> act.put("announcedOn", "2026-11-20"));
        body("announced in a far year", act -> act.put("announcedOn", "2150-01-01"));
    }

    private void notices() {
        for (String listing :
                List.of("lst_none", Examples.DRAFT, "lst_demo_p21", "p01", "lst_", "lic_demo_p14_yuefan")) {
            body("listing " + listing, notice -> notice.put("listingId", listing));
        }
        body("hash of another offer", notice -> notice.put("termsHash", "0".repeat(64)));
        body("division that is none", notice -> ((ObjectNode) notice.path("use")).put("divisionCode", "999999"));
    }

    private void payments() {
        for (long fen : List.of(0L, -1L, -800_000L, 100_000_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE)) {
            body("payment of " + fen, payment -> payment.put("amountFen", fen));
        }
    }

    private void applications() {
        body("ends before it begins", form -> form.put("from", "2027-01-01").put("lastDay", "2026-12-31"));
        body("signed in a far year", form -> form.put("signedOn", "2150-01-01"));
        body("ends in a far year", form -> form.put("lastDay", "2199-12-31"));
        body("total of nothing but more lines", form -> form.put("statedTotal", 0.001));
    }
}
