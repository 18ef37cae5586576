package org.openlicence.exchange.web.patent;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentCommand;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.patent.SuspensionGround;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;

/**
 * One fact of the register as the registrar types it, or as a register feed sends it. Which members are needed depends on
 * the kind; {@link #missing()} names those that are not there.
 *
 * @param reference number of the pledge, report, recordal or case
 * @param party pledgee or new owner, as on the register
 * @param on day of the fact: due, paid, issued, registered, released, begun, lifted or ended
 * @param until last day of a licence in term
 * @param amount yuan with at most two decimals
 * @param documentHash SHA-256 of the pledgee's consent
 * @param creditCode unified social credit code of a new owner; absent when it is not on the exchange
 */
public record FactForm(
        @NotNull Kind kind,
        @Nullable @Size(max = 60) String reference,
        @Nullable @Size(max = 200) String party,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        @Nullable @Min(1) @Max(20) Integer feeYear,

        @Nullable @DecimalMin("0.00") @Digits(integer = 9, fraction = 2)
        BigDecimal amount,

        @Nullable Boolean positive,
        @Nullable LicenceForm form,
        @Nullable SuspensionGround ground,
        @Nullable RightEnd end,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String documentHash,
        @Nullable @Pattern(regexp = "[0-9A-Z]{18}") String creditCode) {
    private static final int WHOLE = 10_000;

    /** What is recorded. */
    public enum Kind {
        ANNUAL_FEE_DUE("feeYear", "on", "amount"),
        ANNUAL_FEE_PAID("feeYear", "on", "amount"),
        EVALUATION_REPORT("reference", "on", "positive"),
        PLEDGE("reference", "party", "on"),
        PLEDGEE_CONSENT("reference", "documentHash"),
        PLEDGE_RELEASED("reference", "on"),
        LICENCE_IN_TERM("reference", "form", "on", "until"),
        SUSPENSION("reference", "ground", "on"),
        SUSPENSION_LIFTED("reference", "on"),
        TRANSFER("reference", "party", "on"),
        RIGHT_ENDED("end", "on");

        private final List<String> needed;

        Kind(String... needed) {
            this.needed = List.of(needed);
        }

        /** Members the kind cannot do without. */
        public List<String> needed() {
            return needed;
        }
    }

    static FactForm empty(Kind kind) {
        return new FactForm(kind, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Members of {@link Kind#needed()} that are absent. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (String name : kind.needed()) {
            if (member(name) == null) {
                missing.add(name);
            }
        }
        return missing;
    }

    private @Nullable Object member(String name) {
        return switch (name) {
            case "reference" -> reference;
            case "party" -> party;
            case "on" -> on;
            case "until" -> until;
            case "feeYear" -> feeYear;
            case "amount" -> amount;
            case "positive" -> positive;
            case "form" -> form;
            case "ground" -> ground;
            case "end" -> end;
            case "documentHash" -> documentHash;
            default -> throw new IllegalStateException("no member " + name);
        };
    }

    /** The command; only when nothing is {@link #missing()}. */
    @SuppressWarnings("NullAway")
    PatentCommand command(PatentId patent, Origin origin) {
        return switch (kind) {
            case ANNUAL_FEE_DUE -> new PatentCommand.RecordAnnualFeeDue(patent, feeYear, on, money(), origin);
            case ANNUAL_FEE_PAID -> new PatentCommand.RecordAnnualFeePaid(patent, feeYear, on, money(), origin);
            case EVALUATION_REPORT -> new PatentCommand.RecordEvaluationReport(patent, reference, on, positive, origin);
            case PLEDGE -> new PatentCommand.RecordPledge(patent, reference, party, on, origin);
            case PLEDGEE_CONSENT -> new PatentCommand.RecordPledgeeConsent(patent, reference, documentHash, origin);
            case PLEDGE_RELEASED -> new PatentCommand.RecordPledgeReleased(patent, reference, on, origin);
            case LICENCE_IN_TERM -> new PatentCommand.RecordLicenceInTerm(patent, reference, form, on, until, origin);
            case SUSPENSION -> new PatentCommand.RecordSuspension(patent, reference, ground, on, origin);
            case SUSPENSION_LIFTED -> new PatentCommand.RecordSuspensionLifted(patent, reference, on, origin);
            case TRANSFER -> new PatentCommand.RecordTransfer(patent, reference, List.of(newOwner()), on, origin);
            case RIGHT_ENDED -> new PatentCommand.RecordRightEnded(patent, end, on, origin);
        };
    }

    /** The whole right goes to one owner; it can act here once its code is known. */
    private PatentOwner newOwner() {
        return new PatentOwner(creditCode == null ? null : "org_" + creditCode, party, WHOLE);
    }

    private Money money() {
        return Money.ofYuan(amount.toPlainString());
    }
}
