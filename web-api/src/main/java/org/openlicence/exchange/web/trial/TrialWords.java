package org.openlicence.exchange.web.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.trialdesk.TrialView;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.trial.TrialStanding;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** Where a trial stands in words: state, the day that counts now, what it follows from, and who has to act. */
@Component
class TrialWords {
    private final PageText text;
    private final Clock clock;

    TrialWords(PageText text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    /**
     * @param tone ok, wait, stop or off
     * @param due the day that counts now, and how far it is; absent when none does
     * @param basis what that day follows from
     * @param holder who has to act; absent when nobody has
     */
    public record Line(
            TrialView view,
            String state,
            String tone,
            @Nullable String due,
            @Nullable String basis,
            @Nullable String holder) {}

    LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    Line line(TrialView view) {
        Clocked clocked = clocked(view);
        return new Line(
                view,
                text.label(view.status()),
                tone(view),
                clocked == null ? null : left(clocked.lastDay()),
                clocked == null ? null : text.message("trial.basis." + clocked.basis()),
                clocked == null ? null : text.label("Holder", clocked.holder()));
    }

    private record Clocked(LocalDate lastDay, String basis, String holder) {}

    private @Nullable Clocked clocked(TrialView view) {
        TrialStanding standing = view.standing();
        TrialStanding.Due due = standing.due();
        TrialStanding.Demand demand = standing.demand();
        TrialStanding.GiveBack owed = standing.giveBack();
        return switch (view.status()) {
            case IN_TRIAL -> new Clocked(view.plan().trialEndsOn().minusDays(1), "trial", "TAKER");
            case DECLINED ->
                owed == null || owed.evidence() != null ? null : new Clocked(owed.evidenceDueOn(), "return", "TAKER");
            case AWAITING_REVENUE -> longStop(view.plan().longStopOn());
            case PAYING -> due == null ? null : new Clocked(due.on(), due.basis(), "TAKER");
            case OVERDUE ->
                demand != null
                        ? new Clocked(demand.answerBy(), "demand", "TAKER")
                        : due == null ? null : new Clocked(due.on(), due.basis(), "TAKER");
            case CONVERTED, IN_CLAIM, LAPSED, COMPENSATED, PAID, CLOSED -> null;
        };
    }

    private static @Nullable Clocked longStop(@Nullable LocalDate day) {
        return day == null ? null : new Clocked(day, "LONG_STOP", "TAKER");
    }

    private String left(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        return days < 0
                ? text.message("licence.overdue", text.day(day), -days)
                : text.message("licence.days-left", text.day(day), days);
    }

    private static String tone(TrialView view) {
        return switch (view.status()) {
            case IN_TRIAL, AWAITING_REVENUE, PAYING, IN_CLAIM -> "wait";
            case OVERDUE -> "stop";
            case CONVERTED, PAID, COMPENSATED -> "ok";
            case DECLINED, LAPSED, CLOSED -> "off";
        };
    }
}
