package org.openlicence.exchange.web.reward;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.rewarddesk.RewardView;
import org.openlicence.exchange.reward.RewardCommand.Recipient;
import org.openlicence.exchange.reward.event.RewardPart;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.event.RewardWay;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A plan as typed.
 *
 * @param achievement id of one of the unit's achievements
 * @param contract id of the registration of one of its contracts
 * @param agreed per cent
 * @param rule per cent
 * @param recipients one a line: name, or name and staff number, then a whole weight, then the part where it is another than main, then whether it holds a leading post
 */
record PlanForm(
        @NotBlank @Size(max = 60) String planNo,
        @NotBlank @Size(max = 300) String title,
        @NotNull RewardWay way,
        @Nullable @Size(max = 120) String achievement,
        @Nullable @Size(max = 120) String contract,

        @Nullable @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal agreed,

        @Nullable @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal rule,

        @Nullable @Size(max = 60) String ruleNumber,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate rulePublishedOn,

        @NotBlank @Size(max = 4000) String recipients) {
    private static final Pattern LINE = Pattern.compile(
            "(.{1,60}?)[\\s,，:：]+(\\d{1,7})(?:[\\s,，:：]+(主要|转化|其他|main|staff|other))?" + "(?:[\\s,，:：]+(领导|leader))?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, RewardPart> PARTS = Map.of(
            "主要", RewardPart.MAIN,
            "main", RewardPart.MAIN,
            "转化", RewardPart.TRANSFER_STAFF,
            "staff", RewardPart.TRANSFER_STAFF,
            "其他", RewardPart.OTHER,
            "other", RewardPart.OTHER);

    @SuppressWarnings("NullAway") // an empty form
    static PlanForm empty() {
        return new PlanForm(null, null, null, null, null, null, null, null, null, null);
    }

    /** @param names of its recipients by pseudonym; one that was erased is to be entered anew */
    static PlanForm of(RewardView view, Map<String, String> names, boolean chinese) {
        RewardTerms terms = view.terms();
        return new PlanForm(
                terms.planNo(),
                terms.title(),
                terms.way(),
                terms.achievementId(),
                terms.registrationId(),
                percent(terms.agreedBasisPoints()),
                percent(terms.ruleBasisPoints()),
                terms.ruleNumber(),
                terms.rulePublishedOn(),
                view.shares().stream()
                        .map(one -> names.getOrDefault(one.personId(), "?") + " " + one.weight() + " "
                                + word(one.part(), chinese)
                                + (view.led(one.personId()) ? chinese ? " 领导" : " leader" : ""))
                        .collect(Collectors.joining("\n")));
    }

    RewardTerms terms(@Nullable String contractNumber) {
        return new RewardTerms(
                planNo,
                title,
                way,
                achievement,
                contract,
                contractNumber,
                basisPoints(agreed),
                basisPoints(rule),
                ruleNumber,
                rulePublishedOn);
    }

    /** @throws IllegalArgumentException when a line has no weight */
    List<Recipient> people() {
        return recipients
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(PlanForm::person)
                .toList();
    }

    private static Recipient person(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException();
        }
        String part = parts.group(3);
        return new Recipient(
                parts.group(1).strip(),
                Integer.parseInt(parts.group(2)),
                part == null ? RewardPart.MAIN : PARTS.getOrDefault(part.toLowerCase(Locale.ROOT), RewardPart.MAIN),
                parts.group(4) != null);
    }

    private static String word(RewardPart part, boolean chinese) {
        return switch (part) {
            case MAIN -> chinese ? "主要" : "main";
            case TRANSFER_STAFF -> chinese ? "转化" : "staff";
            case OTHER -> chinese ? "其他" : "other";
        };
    }

    private static @Nullable Integer basisPoints(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.movePointRight(2).intValueExact();
    }

    private static @Nullable BigDecimal percent(@Nullable Integer basisPoints) {
        // in full: 10 written as 1E+1 cannot be read back
        return basisPoints == null
                ? null
                : new BigDecimal(
                        BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString());
    }
}
