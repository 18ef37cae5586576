package org.openlicence.exchange.web.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.AmountLines;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.RefusalGround;
import org.openlicence.exchange.registration.RegistrationStatus;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Cases as their parties and the registration point may read them; for everybody else there are none. */
@Component
public class Cases {
    private static final Set<Role> DESK = Set.of(Role.REVIEWER, Role.APPROVER);

    private final RegistrationQueries registrations;
    private final HistoryQueries history;
    private final CaseChecks checks;
    private final Licences names;
    private final PolicyBook policies;
    private final ActorResolver actors;
    private final Clock clock;

    Cases(
            RegistrationQueries registrations,
            HistoryQueries history,
            CaseChecks checks,
            Licences names,
            PolicyBook policies,
            ActorResolver actors,
            Clock clock) {
        this.registrations = registrations;
        this.history = history;
        this.checks = checks;
        this.names = names;
        this.policies = policies;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether the reader works at a registration point. */
    public boolean atDesk() {
        return actors.required().roles().stream().anyMatch(DESK::contains);
    }

    /** @throws NotFound when there is none, or the reader is neither party nor at the desk */
    public FreshRead<RegistrationView> read(String id, @Nullable Long atLeast) {
        String organisation = actors.required().organisationId();
        return FreshRead.of(() -> registrations.byId(id), RegistrationView::version, atLeast)
                .visible(id, view -> atDesk() || view.visibleTo(organisation));
    }

    /** Fills the page of a case. */
    RegistrationView show(String id, @Nullable Long atLeast, Model model) {
        FreshRead<RegistrationView> read = read(id, atLeast);
        RegistrationView view = read.found().orElseThrow();
        Actor actor = actors.required();
        boolean applicant = view.applicantId().equals(actor.organisationId());
        RegistrationStatus status = view.status();
        model.addAttribute("registration", view);
        model.addAttribute("current", read.current());
        model.addAttribute("names", names);
        model.addAttribute("desk", atDesk());
        model.addAttribute("applicant", applicant);
        model.addAttribute(
                "acts",
                Arrays.stream(RegistrationAct.values())
                        .filter(act -> act.offered(view, actor.roles(), actor.organisationId()))
                        .toList());
        model.addAttribute(
                "mayComplete",
                applicant && (status == RegistrationStatus.DRAFT || status == RegistrationStatus.SUPPLEMENT_DUE));
        model.addAttribute("mayAmend", applicant && status == RegistrationStatus.REGISTERED);
        model.addAttribute(
                "mayDetermine", actor.roles().contains(Role.REVIEWER) && status == RegistrationStatus.IN_REVIEW);
        model.addAttribute("lines", new AmountLines(view.amounts()));
        model.addAttribute("checks", checks.of(view));
        model.addAttribute("daysLeft", daysLeft(view));
        model.addAttribute("history", history.forParties(id, view.version()));
        model.addAttribute(
                "certificate", registrations.certificateOfRegistration(id).orElse(null));
        model.addAttribute("grounds", RefusalGround.values());
        model.addAttribute("types", ContractType.values());
        model.addAttribute("subTypes", subTypes());
        return view;
    }

    /** Working days until the limit that runs now; absent when none runs. */
    @Nullable
    Integer daysLeft(RegistrationView view) {
        LocalDate limit = view.status() == RegistrationStatus.SUPPLEMENT_DUE ? view.supplementDueOn() : view.dueOn();
        LocalDate today = Shanghai.dayOf(clock.instant());
        boolean running = view.workState() != RegistrationView.WorkState.OFF_DESK;
        if (limit == null || !running) {
            return null;
        }
        return limit.isBefore(today)
                ? -policies.calendar().workingDaysBetween(limit, today)
                : policies.calendar().workingDaysBetween(today, limit);
    }

    private static List<String> subTypes() {
        return Arrays.stream(ContractType.values())
                .flatMap(type -> type.subTypes().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
