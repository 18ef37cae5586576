package org.openlicence.exchange.web.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.history.HistoryEntry;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a history tells beyond the name of each event, as people read it; templates use it as {@code past}.
 *
 * <p>Hashes, moments and keys of signatures stand elsewhere on the page and are left out.
 */
@Component
public class HistoryWords {
    /** In the order they are said; with {@code history.<name>} as the words around them. */
    private static final List<String> SAID = List.of(
            "ownerId",
            "organisationId",
            "officialNumber",
            "feeYear",
            "number",
            "publicationNumber",
            "reportNumber",
            "pledgeNumber",
            "recordalNumber",
            "noticeNumber",
            "gazetteIssue",
            "positive",
            "form",
            "ground",
            "failedTest",
            "from",
            "to",
            "dueOn",
            "route",
            "days",
            "daysLeft",
            "endsOn",
            "period",
            "occurredOn",
            "baseFen",
            "dueFen",
            "principalFen",
            "penaltyFen",
            "supplementFen",
            "costBearer",
            "accepted",
            "paymentDueOn",
            "answerBy",
            "claimableFrom",
            "revenueOn",
            "compensationFen",
            "evidence",
            "decisionNumber",
            "authority",
            "fineMostFen",
            "queryableTo",
            "contractType",
            "subType",
            "totalFen",
            "technologyFen",
            "objectorId",
            "documentKind",
            "cause",
            "contractEnd",
            "basis",
            "opinions",
            "inFavour",
            "favour",
            "upheld",
            "statementUntil",
            "answerUntil",
            "lockedUntil",
            "bars",
            "defects",
            "reason",
            "answer",
            "statement",
            "waived",
            "version",
            "supersededBy",
            "source");

    private final PageText text;
    private final OrganisationNames organisations;
    private final RefusalSentences laws;
    private final MessageSource messages;

    HistoryWords(PageText text, OrganisationNames organisations, RefusalSentences laws, MessageSource messages) {
        this.text = text;
        this.organisations = organisations;
        this.laws = laws;
        this.messages = messages;
    }

    /** Details of an entry in one line; empty when there are none worth saying. */
    public String details(HistoryEntry entry) {
        List<String> said = new ArrayList<>();
        for (String name : SAID) {
            String value = entry.details().get(name);
            String words = value == null || value.isEmpty() ? "" : value(name, value);
            if (!words.isEmpty()) {
                said.add(around(name, words));
            }
        }
        return String.join(text.chinese() ? "；" : "; ", said);
    }

    /** Provisions an entry rests on; decisions of the exchange itself are not law and left out. */
    public List<String> laws(HistoryEntry entry) {
        return entry.legalBasis().stream()
                .filter(basis -> !basis.startsWith("DESIGN"))
                .map(laws::law)
                .toList();
    }

    private String around(String name, String value) {
        String words = message("history." + name, value);
        return words == null ? value : words;
    }

    private String value(String name, String value) {
        return switch (name) {
            case "ownerId", "organisationId", "objectorId" -> organisations.name(value);
            case "from",
                    "to",
                    "dueOn",
                    "endsOn",
                    "paymentDueOn",
                    "answerBy",
                    "claimableFrom",
                    "revenueOn",
                    "queryableTo",
                    "statementUntil",
                    "answerUntil",
                    "lockedUntil",
                    "occurredOn" -> text.day(LocalDate.parse(value));
            case "totalFen",
                    "technologyFen",
                    "baseFen",
                    "dueFen",
                    "compensationFen",
                    "principalFen",
                    "penaltyFen",
                    "fineMostFen",
                    "supplementFen" -> text.money(Long.valueOf(value));
            case "documentKind" -> labelled(value, "DocumentKind");
            case "cause" -> labelled(value, "ExpertCause");
            case "contractEnd" -> labelled(value, "ContractEnd");
            case "basis" -> labelled(value, "RevocationBasis");
            case "favour" -> text.message("registration.favour." + yesOrNo(value));
            case "upheld" -> text.message("registration.upheld." + yesOrNo(value));
            case "waived" -> Boolean.parseBoolean(value) ? text.message("registration.waived") : "";
            case "costBearer" -> labelled(value, "CostBearer");
            case "accepted" -> text.message(Boolean.parseBoolean(value) ? "royalty.accepted" : "royalty.contested");
            case "bars" -> guards(value);
            case "positive" ->
                text.message(Boolean.parseBoolean(value) ? "patent.report.positive" : "patent.report.negative");
            case "form" -> labelled(value, "LicenceForm");
            case "route" -> labelled(value, "PricingRoute");
            case "ground" -> ground(value);
            case "failedTest" -> text.message("registration.test." + value);
            case "reason" -> labelled(value, "RightEnd");
            case "contractType" -> labelled(value, "ContractType");
            case "subType" -> labelled(value, "SubType");
            default -> value;
        };
    }

    /** Names of guards by their codes. */
    public String guards(String codes) {
        List<String> names = new ArrayList<>();
        for (String code : codes.split(", ")) {
            String name = message("guard." + code);
            names.add(name == null ? code : name + " (" + code + ")");
        }
        return String.join(text.chinese() ? "、" : ", ", names);
    }

    private String ground(String value) {
        String clause = message("clause." + value);
        String refusal = clause == null ? message("ground." + value) : clause;
        String objection = message("label.ObjectionGround." + value);
        String other = objection == null ? labelled(value, "SuspensionGround") : objection;
        return refusal == null ? other : value + " " + refusal;
    }

    private static String yesOrNo(String value) {
        return Boolean.parseBoolean(value) ? "yes" : "no";
    }

    private String labelled(String value, String type) {
        String label = message("label." + type + "." + value);
        String reason = label == null ? message("licence.reason." + value) : label;
        return reason == null ? value : reason;
    }

    private @Nullable String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, null, LocaleContextHolder.getLocale());
    }
}
