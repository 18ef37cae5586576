package org.openlicence.exchange.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * The yearly score of an institution. No text gives a formula: what counts is a decision of this exchange, weights and figures
 * are policy.
 *
 * @param total 0 to 100, rounded half up; absent when nothing of the year can be judged
 */
public record YearlyScore(
        BrokeredYear year, List<Part> parts, @Nullable Integer total) {
    private static final int FULL = 100;
    private static final int WHOLE = 10_000;

    public YearlyScore {
        parts = List.copyOf(parts);
    }

    /** What is judged. */
    public enum Criterion {
        /** Introductions of the year (撮合数量). */
        VOLUME,
        /** Share something came of (成交比例). */
        CLOSED,
        /** Share of licences filed for recordal in time (备案比例). */
        RECORDAL,
        /** Proven cases among introductions (投诉比例). */
        COMPLAINTS,
        /** Conflicts of interest that were stated (利益冲突披露). */
        DISCLOSURE
    }

    /** @param points 0 to 100; absent where the year gives nothing to judge @param weight basis points */
    public record Part(Criterion criterion, @Nullable Integer points, int weight) {}

    public static YearlyScore of(BrokeredYear year, PolicyBook policies, LocalDate on) {
        List<Part> parts = List.of(
                part(Criterion.VOLUME, volume(year, policies, on), policies, on),
                part(Criterion.CLOSED, closed(year, policies, on), policies, on),
                part(Criterion.RECORDAL, share(year.recorded(), year.recordable()), policies, on),
                part(Criterion.COMPLAINTS, complaints(year, policies, on), policies, on),
                part(Criterion.DISCLOSURE, disclosure(year), policies, on));
        boolean quiet = year.introduced() == 0 && year.proven() == 0;
        return new YearlyScore(year, parts, quiet ? null : total(parts));
    }

    /** The tier such a score speaks for; absent without one. The market office decides, with reasons. */
    public @Nullable CreditTier tier(PolicyBook policies, LocalDate on) {
        Integer score = total;
        if (score == null) {
            return null;
        }
        return List.of(CreditTier.A, CreditTier.B, CreditTier.C).stream()
                .filter(tier -> score >= figure(policies, "institution.tier.least." + lower(tier), on))
                .findFirst()
                .orElse(CreditTier.D);
    }

    private static Part part(Criterion criterion, @Nullable Integer points, PolicyBook policies, LocalDate on) {
        return new Part(criterion, points, figure(policies, "institution.score.weight." + lower(criterion), on));
    }

    private static @Nullable Integer volume(BrokeredYear year, PolicyBook policies, LocalDate on) {
        int full = figure(policies, "institution.score.full.volume", on);
        return Math.min(FULL, year.introduced() * FULL / full);
    }

    private static @Nullable Integer closed(BrokeredYear year, PolicyBook policies, LocalDate on) {
        if (year.introduced() == 0) {
            return null;
        }
        int full = figure(policies, "institution.score.full.closed", on);
        return Math.min(FULL, year.concluded() * WHOLE / year.introduced() * FULL / full);
    }

    private static @Nullable Integer complaints(BrokeredYear year, PolicyBook policies, LocalDate on) {
        int none = figure(policies, "institution.score.none.complaints", on);
        return Math.max(0, FULL - year.proven() * WHOLE / Math.max(1, year.introduced()) * FULL / none);
    }

    private static @Nullable Integer disclosure(BrokeredYear year) {
        Integer stated = share(year.stated(), year.stated() + year.hidden());
        return stated == null ? Integer.valueOf(FULL) : stated;
    }

    private static @Nullable Integer share(int part, int whole) {
        return whole == 0 ? null : part * FULL / whole;
    }

    private static int total(List<Part> parts) {
        List<Part> judged = parts.stream().filter(part -> part.points() != null).toList();
        int weights = judged.stream().mapToInt(Part::weight).sum();
        int points = judged.stream()
                .mapToInt(part -> Objects.requireNonNull(part.points()) * part.weight())
                .sum();
        return weights == 0 ? 0 : (2 * points + weights) / (2 * weights);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static int figure(PolicyBook policies, String key, LocalDate on) {
        return policies.figure(key, on).intValue();
    }
}
