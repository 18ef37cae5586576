package org.openlicence.exchange.web.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.history.HistoryEntry;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.licencedesk.Step;
import org.openlicence.exchange.query.registrationdesk.CertificateView;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The steps of a licence in words: who holds each, since when, until when, and what comes next. */
@Component
class Tracking {
    private final LicenceQueries licences;
    private final RegistrationQueries registrations;
    private final HistoryQueries history;
    private final RefusalSentences laws;
    private final PageText text;
    private final Clock clock;

    Tracking(
            LicenceQueries licences,
            RegistrationQueries registrations,
            HistoryQueries history,
            RefusalSentences laws,
            PageText text,
            Clock clock) {
        this.licences = licences;
        this.registrations = registrations;
        this.history = history;
        this.laws = laws;
        this.text = text;
        this.clock = clock;
    }

    /**
     * @param tone ok, wait or off
     * @param next what has to happen now; absent when nothing has
     * @param href where to do it; absent when it is not here
     */
    record Line(
            String key,
            String title,
            String tone,
            String state,
            String holder,
            @Nullable String since,
            @Nullable String due,
            @Nullable String next,
            @Nullable String href) {}

    /** A line of the history. */
    record Past(String when, String what, String detail, List<String> laws) {}

    void fill(LicenceView licence, Model model) {
        RegistrationView registration =
                registrations.ofLicence(licence.licenceId()).orElse(null);
        CertificateView certificate =
                registrations.certificateOfLicence(licence.licenceId()).orElse(null);
        List<Line> lines = new ArrayList<>();
        for (Step step : licences.stepsOf(licence)) {
            lines.add(line(step, licence, registration, certificate));
        }
        model.addAttribute("steps", lines);
        model.addAttribute("registration", registration);
        model.addAttribute("certificate", certificate);
        model.addAttribute(
                "history",
                history.forParties(licence.licenceId(), licence.version()).stream()
                        .map(this::past)
                        .toList());
    }

    private Line line(
            Step step,
            LicenceView licence,
            @Nullable RegistrationView registration,
            @Nullable CertificateView certificate) {
        String key = step.key().name();
        boolean open = step.state() == Step.State.UNDER_WAY;
        return new Line(
                key,
                text.message("licence.step." + key),
                switch (step.state()) {
                    case DONE -> "ok";
                    case UNDER_WAY -> "wait";
                    case TO_COME -> "off";
                    case CLOSED -> "off";
                },
                text.label("StepState", step.state().name()),
                text.label("Holder", step.holder().name()),
                step.at() == null ? null : text.time(step.at()),
                step.dueOn() == null ? null : due(step.dueOn(), open),
                open ? text.message("licence.next." + key) : null,
                href(step, licence, registration, certificate));
    }

    private static @Nullable String href(
            Step step,
            LicenceView licence,
            @Nullable RegistrationView registration,
            @Nullable CertificateView certificate) {
        String licenceId = licence.licenceId();
        return switch (step.key()) {
            case REGISTRATION -> registration == null ? null : "/registrations/" + registration.registrationId();
            case CERTIFICATE -> certificate == null ? null : "/verify/" + certificate.officialNumber();
            case RECORDAL ->
                step.state() == Step.State.TO_COME || step.state() == Step.State.CLOSED
                        ? null
                        : "/licences/" + licenceId + "/recordal";
            case CONTRACT_SIGNED ->
                licence.contract() == null
                        ? null
                        : "/negotiations/" + licence.contract().negotiationId();
            case NOTICE_SERVED, PAID, EFFECTIVE -> null;
        };
    }

    private String due(LocalDate dueOn, boolean running) {
        long days = ChronoUnit.DAYS.between(Shanghai.dayOf(clock.instant()), dueOn);
        String day = text.day(dueOn);
        if (!running) {
            return text.message("licence.due", day);
        }
        return days < 0 ? text.message("licence.overdue", day, -days) : text.message("licence.days-left", day, days);
    }

    private Past past(HistoryEntry entry) {
        List<String> details = new ArrayList<>();
        entry.details().forEach((name, value) -> {
            switch (name) {
                case "amountFen", "dueFen" ->
                    details.add(text.message("licence.detail." + name, text.money(Long.valueOf(value))));
                case "reason" -> details.add(text.message("licence.reason." + value));
                case "bankReference", "refundReference", "termsVersion" ->
                    details.add(text.message("licence.detail." + name, value));
                case "validFrom", "validTo", "recordalDueOn", "completedOn", "endedOn", "answerBy" ->
                    details.add(text.message("licence.detail." + name, text.day(LocalDate.parse(value))));
                default -> {
                    // moments and hashes stand elsewhere on the page
                }
            }
        });
        return new Past(
                text.time(entry.at()),
                text.message("event." + entry.eventName()),
                String.join(text.chinese() ? "，" : ", ", details),
                entry.legalBasis().stream().map(laws::law).toList());
    }
}
