package org.openlicence.exchange.web.hostile;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.achievement.AchievementId;
import org.openlicence.exchange.reward.RewardPlanId;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.hostile.ApiDescription.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a well-meaning client would send: right values by the name of their member, and things of the demo set that the
 * operation could be done to. Members not named here get a value their schema allows.
 */
final class Examples {
    static final String DRAFT = "lst_demo_p22";
    static final String DRAFT_OWNER = "yunze-uni";
    static final String NOTICE = "lic_demo_p14_yuefan";
    static final String NOTICE_TAKER = "yuefan-sme";
    /** In force, so that it has a recordal. */
    static final String LICENCE = "lic_demo_p03_wanlu";

    static final String LICENCE_TAKER = "wanlu-sme";
    /** In force, with a running share. */
    static final String ROYALTY = "lic_demo_p15_suhe";

    static final String ROYALTY_TAKER = "suhe-sme";
    /** On a deferred plan, in its trial. */
    static final String TRIAL = "lic_demo_p13_hulan";

    static final String TRIAL_TAKER = "hulan-sme";
    static final String CASE = "reg_lic_demo_p03_wanlu";
    static final String CASE_APPLICANT = "fudong-uni";

    /** Opened before the first call. */
    static final String NEGOTIATION = CreationId.of("neg_", "org_91310115DEMHUL0537", "ask-for-it-once");

    static final String NEGOTIATION_TAKER = "hulan-sme";

    static final String NEGOTIATION_OPENING =
            "{\"patentId\":\"pat_ZL202129900185.4\",\"product\":\"seed drills\",\"startOn\":\"2027-01-01\","
                    + "\"divisionCode\":\"310115\"}";

    /** Has a technology sheet. */
    static final String DESCRIBED = "pat_ZL201919900037.X";

    /** Recorded before the first call. */
    static final String INVENTORY = "inv_ZL201919900037.X_12310110DEMFUD017L";

    static final String INVENTORY_RECORD =
            "{\"patentNumber\":\"ZL201919900037.X\",\"inventory\":{\"selfGrade\":2,\"trl\":6}}";

    /** Raised by the licence's taker before the first call, and with the patent office for mediation. */
    static final String DISPUTE = CreationId.of("dsp_", "org_91340104DEMWNL0919", "dispute-once");

    /** So that a preference exists, on which claims and waivers can be tried. */
    static final String TAX_INPUTS = "{\"inputs\":[{\"name\":\"KEPT_APART\",\"value\":\"true\"}]}";

    static final String DISPUTE_RAISED = "{\"subject\":\"PERFORMANCE\",\"claim\":\"the training was not given\"}";

    static final String DISPUTE_REQUEST = "{\"reference\":\"TJ-1\",\"on\":\"%s\"}";

    /** Entered before the first call. */
    static final String ACHIEVEMENT =
            AchievementId.of("org_12310110DEMFUD017L", "HOSTILE-1").value();

    static final String ACHIEVEMENT_RECORD = "{\"achievementNo\":\"HOSTILE-1\",\"title\":\"t\",\"funding\":\"OTHER\","
            + "\"disclosedOn\":\"2026-01-01\",\"registeredOn\":\"2026-02-01\","
            + "\"inventors\":[{\"knownAs\":\"A\",\"shareBasisPoints\":10000}]}";

    /** Drafted before the first call. */
    static final String REWARD =
            RewardPlanId.of("org_12310110DEMFUD017L", "HOSTILE-1").value();

    static final String REWARD_RECORD =
            "{\"planNo\":\"HOSTILE-1\",\"title\":\"t\",\"way\":\"LICENCE\",\"achievementId\":\"" + ACHIEVEMENT
                    + "\",\"recipients\":[{\"knownAs\":\"A\",\"weight\":1,\"part\":\"MAIN\"}]}";

    /** Last parts of addresses of the registrar's acts on a listing. */
    private static final List<String> REGISTRARS = List.of(
            "announcement", "return", "fee-review-pass", "fee-review-refusal", "false-declaration", "default-end");

    /** The same of the applicant's and of the market office's acts on a case. */
    private static final List<String> APPLICANTS = List.of(
            "/form",
            "/recognition",
            "/submission",
            "/commitment",
            "/withdrawal",
            "/amendment",
            "/registrations",
            "/recheck-request",
            "/cancellation-request",
            "/objection",
            "/statement");

    private static final List<String> OFFICE_OF_INSTITUTIONS =
            List.of("/institutions", "/tier", "/ruling", "/levels", "/subsidy", "/finding");

    private static final List<String> OFFICES = List.of(
            "/recheck-decision",
            "/objection-answer",
            "/revocation-opening",
            "/party-notice",
            "/revocation",
            "/revocation-closing");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final Map<String, JsonNode> BY_NAME = Map.ofEntries(
            text("listingId", "lst_demo_p01"),
            text("patentId", "pat_ZL202129900185.4"),
            text("contentHash", HASH),
            text("documentHash", HASH),
            text("contractHash", HASH),
            text("mandateHash", HASH),
            text("expert", "org_91310115DEMHUL0537/per_none"),
            text("organisation", "91310115DEMHUL0537"),
            text("product", "battery packs"),
            text("divisionCode", "310115"),
            text("startOn", "2027-01-01"),
            text("patentNumber", "ZL202229901036.4"),
            text("number", "ZL201919901147.8"),
            text("type", "INVENTION"),
            text("creditCode", "12310110DEMFUD017L"),
            text("filedOn", "2019-03-12"),
            text("grantedOn", "2021-08-06"),
            text("publicationNumber", "CN119901147B"),
            text("contactRole", "TECHNOLOGY_TRANSFER_OFFICE"),
            text("kind", "LUMP_SUM"),
            text("titleZh", "一种方法"),
            text("titleEn", "A method"),
            text("announcedOn", "2026-11-20"),
            text("contractType", "LICENCE"),
            text("subType", "PATENT_EXPLOITATION"),
            text("signedOn", "2026-11-01"),
            text("from", "2026-11-01"),
            text("lastDay", "2031-10-31"),
            text("on", "2026-11-01"),
            text("until", "2028-11-01"),
            text("industryCode", "C3841"),
            text("industries", "C3841"),
            text("division", "C38"),
            text("enterpriseId", "org_91310115DEMHUL0537"),
            text("demandId", "dem_demo_race"),
            text("licenseeCode", "91310115DEMHUL0537"),
            text("clause", "V1"),
            text("organisationId", "org_91310115DEMHUL0537"),
            text("otherCode", "91310115DEMHUL0537"),
            text("abroadCountry", "DE"),
            text("abroadNumber", "HRB 12345"),
            text("namedPatents", "ZL201919901147.8"),
            Map.entry(
                    "tests",
                    NODES.arrayNode().add("MASTERED").add("COMPLETE_SOLUTION").add("OWNERSHIP_AGREED")),
            text("month", "2026-10"),
            text("query", "q=battery"),
            text("fundId", "fnd_well"),
            text("achievementId", ACHIEVEMENT),
            text("receivedOn", "2026-11-01"),
            text("rulePublishedOn", "2026-01-05"),
            text("region", "CN"),
            text("revenueOn", "2026-11-21"),
            text("industry", "C34"),
            text("province", "310000"),
            text("indicators", "wear <= 5 um"),
            text("gateIndicators", "wear <= 15 um"),
            text("values", "wear = 4"),
            text("plan", "samples | 2027-02-01 | wear <= 8 um"),
            Map.entry("shareBasisPoints", NODES.numberNode(10_000)),
            Map.entry("amountFen", NODES.numberNode(800_000)),
            Map.entry("termMonths", NODES.numberNode(60)),
            Map.entry("amount", NODES.numberNode(60_000)),
            Map.entry("truth", NODES.booleanNode(true)));

    private static final String VARIANT = "alternative";

    private static final Map<String, String> ELEMENTS = Map.of(
            "enterpriseIds", "enterpriseId",
            "patentNumbers", "patentNumber",
            "industries", "division",
            "chosen", "expert",
            "alternatives", VARIANT);

    private final String termsHash;

    /** @param termsHash of the offer that notices are served for */
    Examples(String termsHash) {
        this.termsHash = termsHash;
    }

    private static Map.Entry<String, JsonNode> text(String name, String value) {
        return Map.entry(name, NODES.stringNode(value));
    }

    /** Whoever may do it. */
    static String sender(Operation operation) {
        String path = operation.path();
        if (path.contains("/recordal")) {
            return path.endsWith("/filing") || path.endsWith("/packet") ? LICENCE_TAKER : "registrar";
        }
        if (path.startsWith("/api/v1/institutions")) {
            return OFFICE_OF_INSTITUTIONS.stream().anyMatch(path::endsWith) ? "market-office" : "qiaozhi-broker";
        }
        if (path.startsWith("/api/v1/brokerage")
                || path.equals("/api/v1/matches")
                || path.equals("/api/v1/matches/{id}/claim")) {
            return "qiaozhi-broker";
        }
        if (path.startsWith("/api/v1/matches")) {
            return "qingsui-sme";
        }
        if (path.startsWith("/api/v1/mandates")) {
            return "hulan-sme";
        }
        if (path.startsWith("/api/v1/funds")) {
            return "fund";
        }
        if (path.contains("/trial")) {
            return TRIAL_TAKER;
        }
        if (path.startsWith("/api/v1/spot-")) {
            return path.endsWith("/material") ? CASE_APPLICANT : "market-office";
        }
        if (path.startsWith("/api/v1/disputes")) {
            return path.endsWith("/agreement") || path.endsWith("/failure") ? "registrar" : LICENCE_TAKER;
        }
        if (path.startsWith("/api/v1/demands/{id}") || path.equals("/api/v1/desk/demands")) {
            return demandSender(path);
        }
        if (path.contains("/register/demand")) {
            return "registrar";
        }
        if (path.endsWith("/expert/demands")) {
            return "expert";
        }
        if (path.startsWith("/api/v1/negotiations/{id}")) {
            return NEGOTIATION_TAKER;
        }
        if (path.contains("/royalties")) {
            return ROYALTY_TAKER;
        }
        if (path.startsWith("/api/v1/licences/{id}")) {
            return NOTICE_TAKER;
        }
        if (path.startsWith("/api/v1/listings/{id}")) {
            return REGISTRARS.stream().anyMatch(path::endsWith) ? "registrar" : DRAFT_OWNER;
        }
        if (path.contains("/tax")) {
            return path.contains("/tax-claims") ? "tax" : CASE_APPLICANT;
        }
        if (path.startsWith("/api/v1/registrations")) {
            if (APPLICANTS.stream().anyMatch(path::endsWith)) {
                return CASE_APPLICANT;
            }
            return OFFICES.stream().anyMatch(path::endsWith) ? "market-office" : "reviewer";
        }
        if (path.endsWith("/facts")) {
            return "registrar";
        }
        if (path.contains("/claims/")) {
            return "jianglan-uni";
        }
        return path.equals("/api/v1/licences") ? "qingsui-sme" : "fudong-uni";
    }

    private static String demandSender(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "vetting", "return", "appointment" -> "registrar";
            case "screening" -> "expert";
            case "solutions", "secrecy", "question", "retraction" -> LICENCE_TAKER;
            default -> "hulan-sme";
        };
    }

    /** The path with things of the demo set. */
    static String path(Operation operation) {
        return filled(operation.path());
    }

    /** The same for a part of a path. */
    static String filled(String path) {
        return path.replace("/licences/{id}/recordal", "/licences/" + LICENCE + "/recordal")
                .replace("/licences/{id}/royalties", "/licences/" + ROYALTY + "/royalties")
                .replace("/licences/{id}/trial", "/licences/" + TRIAL + "/trial")
                .replace("{period}", "1")
                .replace("/licences/{id}", "/licences/" + NOTICE)
                .replace("/negotiations/{id}", "/negotiations/" + NEGOTIATION)
                .replace("/listings/{id}", "/listings/" + DRAFT)
                .replace("/funds/{id}", "/funds/fnd_demo")
                .replace("{claim}", "none")
                .replace("/sheets/{id}", "/sheets/" + DESCRIBED)
                .replace("/inventory/{id}", "/inventory/" + INVENTORY)
                .replace("/inventory-imports/{id}", "/inventory-imports/imp_none")
                .replace("/achievements/{id}", "/achievements/" + ACHIEVEMENT)
                .replace("/rewards/publicity/{id}", "/rewards/publicity/" + REWARD)
                .replace("/rewards/{id}", "/rewards/" + REWARD)
                .replace("/spot-checks/{id}", "/spot-checks/spc_none")
                .replace("/spot-draws/{id}", "/spot-draws/scd_3100_2026-10")
                .replace("/institutions/{id}", "/institutions/tti_91310110DEMQAH107L")
                .replace("/matches/{id}", "/matches/mat_demo_i02")
                .replace("/standing-matches/{demand}/{patent}", "/standing-matches/dem_demo_race/pat_none")
                .replace("/disputes/{id}", "/disputes/" + DISPUTE)
                .replace("/demands/{id}", "/demands/dem_demo_race")
                .replace("{solution}", "sol_none")
                .replace("{organisation}", "org_91310115DEMHUL0537")
                .replace("{broker}", "org_91310110DEMQAH107L")
                .replace("{alertId}", "1")
                .replace("{searchId}", "sav_none")
                .replace("{rule}", "R-VAT-TECH")
                .replace("{preference}", "txp_vat_tech-seller-none")
                .replace("{listingId}", "lst_demo_p01")
                .replace("/registrations/{id}", "/registrations/" + CASE)
                .replace("/certificates/{number}", "/certificates/2026310001000001")
                .replace("{hash}", HASH)
                .replace("{language}", "zh")
                .replace("{number}", "ZL202219900962.4");
    }

    /** A body whose schema is kept; {@code {}} where there is none. */
    ObjectNode body(Operation operation) {
        JsonNode schema = operation.body();
        return schema == null ? NODES.objectNode() : (ObjectNode) value("", schema);
    }

    JsonNode value(String name, JsonNode schema) {
        String type = schema.path("type").asString("object");
        JsonNode known = name.equals("termsHash") ? NODES.stringNode(termsHash) : BY_NAME.get(name);
        if (known != null && fits(known, schema)) {
            return known;
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (type) {
            case "object" -> {
                ObjectNode object = NODES.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(member -> object.set(member.getKey(), value(member.getKey(), member.getValue())));
                if (name.equals(VARIANT)) {
                    object.put("kind", "FREE"); // like the first, it would be no variant
                }
                yield object;
            }
            case "array" -> {
                ArrayNode array = NODES.arrayNode();
                array.add(value(ELEMENTS.getOrDefault(name, ""), schema.path("items")));
                yield array;
            }
            case "integer" -> NODES.numberNode(schema.path("minimum").asInt(1));
            case "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode(schema.path("format").asString("").equals("date") ? "2027-01-01" : "C1");
        };
    }

    /** Members of one name have values of their own in different bodies, e.g. {@code kind}. */
    private static boolean fits(JsonNode known, JsonNode schema) {
        if (!schema.has("enum")) {
            return !(known.isString() && schema.path("type").asString("").equals("array"));
        }
        for (JsonNode allowed : schema.path("enum")) {
            if (allowed.equals(known)) {
                return true;
            }
        }
        return false;
    }
}
