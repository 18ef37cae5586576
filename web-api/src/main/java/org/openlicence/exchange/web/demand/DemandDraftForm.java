package org.openlicence.exchange.web.demand;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.AwardMode;
import org.openlicence.exchange.demand.CooperationMode;
import org.openlicence.exchange.demand.DemandContent;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.IpOwnership;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.event.DemandFacts;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A demand as it is written down, guided by the five elements.
 *
 * @param indicators one a line: {@code name >= number unit}, with {@code ?} at the end when only wished for
 * @param budget yuan
 * @param ownFunds yuan
 * @param unclassified the declaration that nothing in it is a state secret
 */
public record DemandDraftForm(
        @NotNull DemandType type,
        @NotBlank @Size(max = 80) String title,
        @Nullable @Size(max = 160) String titleEn,
        @Nullable @Size(max = 2000) String problem,
        @Nullable @Size(max = 300) String material,
        @Nullable @Size(max = 300) String method,
        @Nullable @Size(max = 300) String effect,
        @Nullable @Size(max = 300) String product,
        @Nullable @Size(max = 300) String application,
        @Nullable @Size(max = 1000) String constraints,
        @Nullable @Size(max = 1000) String bidderConditions,
        @Nullable @Pattern(regexp = "[A-T]?[0-9]{2,4}") String industry,
        @Nullable @Pattern(regexp = "[0-9]{2}0000") String province,
        @Nullable @Size(max = 2000) String indicators,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal budget,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal ownFunds,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate neededBy,

        @Nullable IpOwnership ipOwnership,
        @Nullable CooperationMode cooperationMode,
        @Nullable AwardMode awardMode,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate gateDate,

        @Nullable @Size(max = 1000) String gateIndicators,
        @Nullable Boolean hidden,
        @Nullable Boolean unclassified,
        @Nullable @Size(max = 4000) String sealed,
        @Nullable @Size(max = 200) String contact) {
    /** An empty form, with what a search left unanswered. */
    @SuppressWarnings("NullAway") // an empty form
    static DemandDraftForm empty(@Nullable String problem) {
        return new DemandDraftForm(
                DemandType.TECHNOLOGY,
                null,
                null,
                problem,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                AwardMode.SINGLE,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What is written already. @param sealed and @param contact come from beside the log */
    static DemandDraftForm of(DemandView view, @Nullable String sealed, @Nullable String contact) {
        PublicWords words = view.words();
        DemandFacts facts = view.facts();
        if (words == null) {
            return empty(null);
        }
        return new DemandDraftForm(
                view.type(),
                words.title(),
                words.titleEn(),
                words.problem(),
                words.material(),
                words.method(),
                words.effect(),
                words.product(),
                words.application(),
                words.constraints(),
                words.bidderConditions(),
                facts.industry(),
                facts.province(),
                IndicatorLines.write(facts.indicators()),
                yuan(facts.budgetFen()),
                yuan(facts.ownFundsFen()),
                facts.neededBy(),
                facts.ipOwnership() == null ? null : IpOwnership.valueOf(facts.ipOwnership()),
                facts.cooperationMode() == null ? null : CooperationMode.valueOf(facts.cooperationMode()),
                AwardMode.valueOf(facts.awardMode()),
                facts.gateDate(),
                IndicatorLines.write(facts.gateIndicators()),
                facts.hidden(),
                facts.unclassified(),
                sealed,
                contact);
    }

    /** Members whose lines cannot be read. */
    List<String> unreadable() {
        List<String> members = new ArrayList<>();
        if (IndicatorLines.indicators(indicators).isEmpty()) {
            members.add("indicators");
        }
        if (IndicatorLines.indicators(gateIndicators).isEmpty()) {
            members.add("gateIndicators");
        }
        return members;
    }

    PublicWords words() {
        return new PublicWords(
                title, titleEn, problem, material, method, effect, product, application, constraints, bidderConditions);
    }

    /** The content; only when its lines can be read. */
    DemandContent content() {
        return new DemandContent(
                type,
                words(),
                industry,
                province,
                IndicatorLines.indicators(indicators).orElseThrow(),
                fen(budget),
                fen(ownFunds),
                neededBy,
                ipOwnership,
                cooperationMode,
                awardMode == null ? AwardMode.SINGLE : awardMode,
                gateDate,
                IndicatorLines.indicators(gateIndicators).orElseThrow(),
                Boolean.TRUE.equals(hidden),
                Boolean.TRUE.equals(unclassified),
                sealed,
                contact);
    }

    private static @Nullable Long fen(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan.toPlainString()).fen();
    }

    /** In full: a number that is written with a power of ten cannot be read back. */
    private static @Nullable BigDecimal yuan(@Nullable Long fen) {
        return fen == null
                ? null
                : new BigDecimal(BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString());
    }
}
