package org.openlicence.exchange.query.moneydue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.paging.Place;
import org.openlicence.exchange.query.royaltydesk.RoyaltyQueries;
import org.openlicence.exchange.query.trialdesk.TrialQueries;
import org.springframework.stereotype.Repository;

/**
 * Open sums of an organisation, read from the desks when asked for.
 *
 * <p>Days move with the calendar and penalties with the day of reading, so nothing is stored beside the desks: three queries bring
 * every licence of the organisation in which something is open, and one the patents of a page. What is settled is not read.
 */
@Repository
public class MoneyDueQueries {
    /** Without a day comes last. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Comparator<MoneyDue> ORDER =
            Comparator.comparing(MoneyDueQueries::key).thenComparing(MoneyDue::id);

    private final RoyaltyQueries royalties;
    private final TrialQueries trials;
    private final LicenceQueries licences;
    private final PolicyBook policies;

    public MoneyDueQueries(
            RoyaltyQueries royalties, TrialQueries trials, LicenceQueries licences, PolicyBook policies) {
        this.royalties = royalties;
        this.trials = trials;
        this.licences = licences;
        this.policies = policies;
    }

    /** One page of the open sums, and the totals of all of them. */
    public record Found(Page<MoneyDue> page, MoneyTotals totals) {}

    /**
     * Longest due first.
     *
     * @param side absent for both
     * @param today legal day on which states and penalties are judged
     */
    public Found of(String organisationId, @Nullable MoneySide side, LocalDate today, PageRequest request) {
        List<MoneyDue> all = rows(organisationId, today);
        String list = "money-due/" + organisationId + "/" + (side == null ? "" : side);
        Place after = request.after() == null ? null : Place.parse(request.after(), list, 2);
        List<MoneyDue> rest = all.stream()
                .filter(row -> side == null || side.of(row, organisationId))
                .filter(row -> after == null || isAfter(row, after))
                .limit(request.size() + 1L)
                .toList();
        boolean more = rest.size() > request.size();
        List<MoneyDue> shown = more ? rest.subList(0, request.size()) : rest;
        String next = more
                ? new Place(
                                list,
                                List.of(
                                        key(shown.getLast()).toString(),
                                        shown.getLast().id()))
                        .text()
                : null;
        return new Found(new Page<>(withPatents(shown), next), totals(all, organisationId));
    }

    public MoneyTotals totals(String organisationId, LocalDate today) {
        return totals(rows(organisationId, today), organisationId);
    }

    private static MoneyTotals totals(List<MoneyDue> all, String organisationId) {
        Map<Boolean, List<MoneyDue>> sides =
                all.stream().collect(Collectors.partitioningBy(row -> row.heldBy(organisationId)));
        return new MoneyTotals(
                MoneyTotals.Side.of(Objects.requireNonNull(sides.get(true))),
                MoneyTotals.Side.of(Objects.requireNonNull(sides.get(false))));
    }

    private List<MoneyDue> rows(String organisationId, LocalDate today) {
        OpenSums open = new OpenSums(policies, today);
        return Stream.of(
                        royalties.openOf(organisationId).stream().flatMap(open::of),
                        trials.openOf(organisationId).stream().flatMap(open::of),
                        licences.unpaidOf(organisationId).stream().flatMap(open::of))
                .flatMap(rows -> rows)
                .sorted(ORDER)
                .toList();
    }

    private List<MoneyDue> withPatents(List<MoneyDue> rows) {
        List<String> unknown = rows.stream()
                .filter(row -> row.patentId() == null)
                .map(MoneyDue::licenceId)
                .distinct()
                .toList();
        Map<String, String> patents = licences.patentsOf(unknown);
        return rows.stream()
                .map(row -> row.patentId() == null ? row.about(patents.get(row.licenceId())) : row)
                .toList();
    }

    private static LocalDate key(MoneyDue row) {
        return row.dueOn() == null ? NEVER : row.dueOn();
    }

    /** Compared as texts: days in ISO form sort like days, and a place that was tampered with only shows another part. */
    private static boolean isAfter(MoneyDue row, Place place) {
        int day = key(row).toString().compareTo(place.values().get(0).toString());
        return day > 0 || (day == 0 && row.id().compareTo(place.values().get(1).toString()) > 0);
    }
}
