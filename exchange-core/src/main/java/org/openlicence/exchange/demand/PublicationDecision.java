package org.openlicence.exchange.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandCommand.AnnounceExpiry;
import org.openlicence.exchange.demand.DemandCommand.ExpireDemand;
import org.openlicence.exchange.demand.DemandCommand.OpenCall;
import org.openlicence.exchange.demand.DemandCommand.PublishDemand;
import org.openlicence.exchange.demand.DemandCommand.RenewDemand;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandExpired;
import org.openlicence.exchange.demand.event.DemandEvent.DemandNumbered;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRenewed;
import org.openlicence.exchange.demand.event.DemandEvent.ExpiryAnnounced;
import org.openlicence.exchange.demand.event.DemandEvent.PublicationScheduled;
import org.openlicence.exchange.demand.rule.PublicationDayIsNear;
import org.openlicence.exchange.demand.rule.StepFitsDemand;
import org.openlicence.exchange.demand.rule.TimeIsOver;
import org.openlicence.exchange.demand.rule.WindowIsSet;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** On the public list, now or later, off it, and back. */
final class PublicationDecision {
    private static final Provision LISTS = Law.SH_2025_11.art("8");
    private static final Provision DEADLINES = Law.DESIGN.art("demand-deadlines");
    private static final Set<DemandStatus> ON_CALL = EnumSet.of(DemandStatus.PUBLISHED, DemandStatus.EXPIRED);

    private PublicationDecision() {}

    static List<DemandEvent> publish(
            DemandState now, PublishDemand command, DemandNumbers numbers, PolicyBook policies) {
        LocalDate today = command.origin().day();
        LocalDate from = command.publishFrom() == null ? today : command.publishFrom();
        boolean later = from.isAfter(today);
        if (known(now, from, command.publishTo(), later)) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.day("publishFrom", from),
                FieldWithinLimit.day("publishTo", command.publishTo()),
                new StepFitsDemand(now.status(), Set.of(DemandStatus.VETTED)));
        LocalDate latest = Stream.of(
                        from.plusDays(days("demand.window.days.most", today, policies)),
                        now.facts().neededBy(),
                        dayBefore(now.facts().gateDate()))
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo)
                .orElseThrow();
        BusinessRule.check(
                new PublicationDayIsNear(
                        from, today, today.plusDays(days("demand.schedule.days.most", today, policies))),
                new WindowIsSet(
                        command.publishTo(), from.plusDays(days("demand.window.days.least", today, policies)), latest));
        return later
                ? List.of(new PublicationScheduled(
                        command.aggregateId(),
                        from,
                        command.publishTo(),
                        Trace.of(command.origin(), policies.version(), LISTS)))
                : published(now, command.aggregateId(), command.publishTo(), command.origin(), numbers, policies);
    }

    /** What was put off happens on its day. */
    static List<DemandEvent> open(DemandState now, OpenCall command, DemandNumbers numbers, PolicyBook policies) {
        if (now.status() == DemandStatus.PUBLISHED) {
            return List.of();
        }
        PublicationScheduled scheduled = now.last(PublicationScheduled.class);
        BusinessRule.check(
                new StepFitsDemand(now.status(), Set.of(DemandStatus.VETTED)),
                FieldWithinLimit.given("publishFrom", scheduled));
        if (scheduled == null) {
            throw new IllegalStateException("refused above");
        }
        BusinessRule.check(new TimeIsOver(
                scheduled.publishFrom().minusDays(1), command.origin().day()));
        return published(now, command.aggregateId(), scheduled.publishTo(), command.origin(), numbers, policies);
    }

    /**
     * Nothing when it was said of this last day. Too early is refused, not passed over: while the due list is rebuilt an item of a
     * spell renewed long since comes up, and one that was answered would be taken off with the reminder that is still to come.
     */
    static List<DemandEvent> announce(DemandState now, AnnounceExpiry command, PolicyBook policies) {
        ExpiryAnnounced known = now.last(ExpiryAnnounced.class);
        if (now.status() == DemandStatus.EXPIRED
                || (known != null
                        && now.status() == DemandStatus.PUBLISHED
                        && known.listedUntil().equals(listedUntil(now)))) {
            return List.of();
        }
        BusinessRule.check(new StepFitsDemand(now.status(), Set.of(DemandStatus.PUBLISHED)));
        LocalDate until = listedUntil(now);
        LocalDate today = command.origin().day();
        LocalDate from = until.minusDays(days("demand.reminder.days", today, policies));
        BusinessRule.check(new TimeIsOver(from.minusDays(1), today));
        return List.of(new ExpiryAnnounced(
                command.aggregateId(), until, Trace.of(command.origin(), policies.version(), DEADLINES)));
    }

    static List<DemandEvent> expire(DemandState now, ExpireDemand command, PolicyBook policies) {
        if (now.status() == DemandStatus.EXPIRED) {
            return List.of();
        }
        BusinessRule.check(new StepFitsDemand(now.status(), Set.of(DemandStatus.PUBLISHED)));
        BusinessRule.check(new TimeIsOver(listedUntil(now), command.origin().day()));
        return List.of(
                new DemandExpired(command.aggregateId(), Trace.of(command.origin(), policies.version(), DEADLINES)));
    }

    static List<DemandEvent> renew(DemandState now, RenewDemand command, PolicyBook policies) {
        BusinessRule.check(new StepFitsDemand(now.status(), ON_CALL));
        LocalDate until = listedUntil(command.origin(), policies);
        if (now.status() == DemandStatus.PUBLISHED && until.equals(listedUntil(now))) {
            return List.of();
        }
        return List.of(new DemandRenewed(
                command.aggregateId(), until, Trace.of(command.origin(), policies.version(), DEADLINES)));
    }

    private static List<DemandEvent> published(
            DemandState now, String id, LocalDate to, Origin origin, DemandNumbers numbers, PolicyBook policies) {
        Trace trace = Trace.of(origin, policies.version(), LISTS);
        List<DemandEvent> decided = new ArrayList<>();
        decided.add(new DemandNumbered(id, numbers.next(origin.day().getYear()), trace));
        decided.add(new DemandPublished(id, to, listedUntil(origin, policies), trace));
        return decided;
    }

    private static boolean known(DemandState now, LocalDate from, LocalDate to, boolean later) {
        PublicationScheduled scheduled = now.last(PublicationScheduled.class);
        DemandPublished published = now.last(DemandPublished.class);
        if (later) {
            return now.status() == DemandStatus.VETTED
                    && scheduled != null
                    && scheduled.publishFrom().equals(from)
                    && scheduled.publishTo().equals(to);
        }
        return now.status() == DemandStatus.PUBLISHED
                && published != null
                && published.publishTo().equals(to);
    }

    /** Last day on the list as it stands. */
    private static LocalDate listedUntil(DemandState now) {
        DemandRenewed renewed = now.last(DemandRenewed.class);
        DemandPublished published = now.last(DemandPublished.class);
        if (renewed != null) {
            return renewed.listedUntil();
        }
        if (published == null) {
            throw new IllegalStateException("it was never on the list");
        }
        return published.listedUntil();
    }

    private static LocalDate listedUntil(Origin origin, PolicyBook policies) {
        return origin.day().plusDays(days("demand.listed.days", origin.day(), policies));
    }

    private static long days(String key, LocalDate today, PolicyBook policies) {
        return policies.figure(key, today).value();
    }

    private static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }
}
