package org.openlicence.exchange.web.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckQueries;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView;
import org.openlicence.exchange.registration.AmountLines;
import org.openlicence.exchange.registration.CommitmentTerms;
import org.openlicence.exchange.registration.Deadlines;
import org.openlicence.exchange.registration.DecisionTime;
import org.openlicence.exchange.registration.DocumentKind;
import org.openlicence.exchange.registration.Missing;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.RegistrationStatus;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.spotcheck.SpotCheckId;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.security.DeskOfReader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Cases as those concerned may read them; for everybody else there are none. */
@Component
public class Cases {
    private final RegistrationQueries registrations;
    private final SpotCheckQueries spotChecks;
    private final HistoryQueries history;
    private final CaseChecks checks;
    private final CaseCompleteness completeness;
    private final CaseFiles files;
    private final ActChoices choices;
    private final DeskOfReader desk;
    private final TaxpayersOfReader taxpayers;
    private final Licences names;
    private final PolicyBook policies;
    private final ActorResolver actors;
    private final Clock clock;

    Cases(
            RegistrationQueries registrations,
            SpotCheckQueries spotChecks,
            HistoryQueries history,
            CaseChecks checks,
            CaseCompleteness completeness,
            CaseFiles files,
            ActChoices choices,
            DeskOfReader desk,
            TaxpayersOfReader taxpayers,
            Licences names,
            PolicyBook policies,
            ActorResolver actors,
            Clock clock) {
        this.registrations = registrations;
        this.spotChecks = spotChecks;
        this.history = history;
        this.checks = checks;
        this.completeness = completeness;
        this.files = files;
        this.choices = choices;
        this.desk = desk;
        this.taxpayers = taxpayers;
        this.names = names;
        this.policies = policies;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws NotFound when there is none, or the reader has nothing to do with it */
    public FreshRead<RegistrationView> read(String id, @Nullable Long atLeast) {
        return FreshRead.of(() -> registrations.byId(id), RegistrationView::version, atLeast)
                .visible(id, this::mayRead);
    }

    /** A case as it is now; empty when there is none, or the reader has nothing to do with it. */
    Optional<RegistrationView> find(String id) {
        return registrations.byId(id).filter(this::mayRead);
    }

    /** An expert reads what it is asked about, a tax body what its taxpayers registered, the market office the cases of its region. */
    private boolean mayRead(RegistrationView view) {
        return mayReadFiles(view) || view.officialNumber() != null && taxpayers.anyOf(view.subject());
    }

    /** A case for whoever may read its files: its parties, its desk, its market office and the experts asked; no tax body. */
    FreshRead<RegistrationView> files(String id, @Nullable Long atLeast) {
        return FreshRead.of(() -> registrations.byId(id), RegistrationView::version, atLeast)
                .visible(id, this::mayReadFiles);
    }

    private boolean mayReadFiles(RegistrationView view) {
        Actor actor = actors.required();
        Set<Role> roles = actor.roles();
        boolean asked = view.status() == RegistrationStatus.IN_EXPERT_REVIEW
                || view.beside().opinions().stream()
                        .anyMatch(opinion -> opinion.expertId().equals(actor.personId()));
        return desk.covers(view)
                || desk.ofOffice(view)
                || roles.contains(Role.EXPERT) && asked
                || roles.contains(Role.INSPECTOR)
                        && check(view).filter(one -> inspects(one, actor)).isPresent()
                || view.visibleTo(actor.organisationId());
    }

    /** Whether the reader's organisation may put a file of that kind to the case now. */
    boolean mayAdd(RegistrationView view, DocumentKind kind) {
        return kind == DocumentKind.AMENDMENT ? mayAmend(view) : mayFile(view);
    }

    /** Whether the reader's organisation may ask for an amendment now. */
    boolean mayAmend(RegistrationView view) {
        return view.status() == RegistrationStatus.REGISTERED
                && view.applicantId().equals(actors.required().organisationId());
    }

    /** Whether the reader's organisation may change what it files. */
    boolean mayFile(RegistrationView view) {
        boolean open = view.status() == RegistrationStatus.DRAFT || view.status() == RegistrationStatus.SUPPLEMENT_DUE;
        return open && view.applicantId().equals(actors.required().organisationId());
    }

    /** Whether the reader reviews cases, and this one is under review. */
    boolean mayJudge(RegistrationView view) {
        return view.status() == RegistrationStatus.IN_REVIEW
                && actors.required().roles().contains(Role.REVIEWER);
    }

    /** What the application lacks, the same for applicant and registrar. */
    Checklist checklist(RegistrationView view) {
        List<Missing> missing = completeness.missing(view);
        return new Checklist(
                view.registrationId(),
                view.version(),
                missing.stream().noneMatch(Missing::stops),
                missing,
                checks.trade(view).stream().toList());
    }

    /** The task at the commerce authority of a contract with a party abroad. */
    public Optional<TradeTask> trade(RegistrationView view) {
        return checks.trade(view);
    }

    /** Kinds of file that can be added: the text of a licence taken here was made by the exchange. */
    List<DocumentKind> kinds(RegistrationView view) {
        if (view.status() == RegistrationStatus.REGISTERED) {
            return List.of(DocumentKind.AMENDMENT);
        }
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> switch (kind) {
                    case CONTRACT_TEXT -> view.licenceId() == null;
                    case AMENDMENT -> false;
                    case TRADE_REGISTRATION -> checks.trade(view).isPresent();
                    case CONTRACT_ANNEX,
                            IP_EVIDENCE,
                            CHINESE_COPY,
                            CONSISTENCY_UNDERTAKING,
                            PROJECT_PAPER,
                            PARTY_IDENTITY,
                            OTHER -> true;
                })
                .toList();
    }

    /** What has to be added before the case can be filed today. */
    List<DocumentKind> missingDocuments(RegistrationView view) {
        return DocumentKind.missing(
                view.subject(),
                Deadlines.of(Shanghai.dayOf(clock.instant()), new Region(view.region()), policies)
                        .regime(),
                view.onFile().kinds());
    }

    /** The same in words, for the pages the applicant fills in. */
    List<CaseCompleteness.Row> lacks(RegistrationView view) {
        return completeness.rows(view);
    }

    /** Fills the page of a case. */
    RegistrationView show(String id, @Nullable Long atLeast, Model model) {
        FreshRead<RegistrationView> read = read(id, atLeast);
        RegistrationView view = read.found().orElseThrow();
        Actor actor = actors.required();
        boolean applicant = view.applicantId().equals(actor.organisationId());
        boolean readsFiles = mayReadFiles(view);
        boolean onDesk = desk.covers(view);
        RegistrationStatus status = view.status();
        model.addAttribute("registration", view);
        model.addAttribute("current", read.current());
        model.addAttribute("names", names);
        model.addAttribute("desk", onDesk);
        model.addAttribute("applicant", applicant);
        List<RegistrationAct> acts = Arrays.stream(RegistrationAct.values())
                .filter(act -> act.offered(view, actor.roles(), actor.organisationId()))
                .filter(act -> act != RegistrationAct.COMMITMENT || mayCommit(view))
                .toList();
        model.addAttribute("acts", acts);
        LocalDate today = Shanghai.dayOf(clock.instant());
        model.addAttribute(
                "laws",
                acts.stream()
                        .collect(Collectors.toMap(
                                RegistrationAct::name, act -> act.law(view.regime(), today, policies))));
        model.addAttribute("mayComplete", mayFile(view));
        model.addAttribute("mayAmend", mayAmend(view));
        model.addAttribute("mayDetermine", mayJudge(view));
        model.addAttribute("lines", new AmountLines(view.amounts()));
        model.addAttribute("checks", checks.of(view));
        model.addAttribute("missing", completeness.rows(view));
        model.addAttribute("trade", checks.trade(view).orElse(null));
        model.addAttribute("near", onDesk ? checks.near(view) : List.of());
        model.addAttribute("readsFiles", readsFiles);
        model.addAttribute("files", readsFiles ? files.of(view) : List.of());
        model.addAttribute("daysLeft", daysLeft(view));
        model.addAttribute("history", history.forParties(id, view.version()));
        model.addAttribute(
                "certificate", registrations.certificateOfRegistration(id).orElse(null));
        model.addAttribute("choices", choices.of(view));
        model.addAttribute("tracked", view.licenceId() != null && (onDesk || view.visibleTo(actor.organisationId())));
        model.addAttribute("recheckUntil", recheckUntil(view));
        model.addAttribute("commitmentText", CommitmentTerms.on(today, policies).textVersion());
        model.addAttribute("unmet", completeness.unmet(view));
        model.addAttribute(
                "check", check(view).filter(one -> checkShown(one, actor)).orElse(null));
        return view;
    }

    /** Whether the registration point of a case takes commitments for its kind of contract. */
    private boolean mayCommit(RegistrationView view) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        return CommitmentTerms.open(view.region(), view.point(), today, policies)
                && CommitmentTerms.takes(view.contractType(), view.subType(), today, policies);
    }

    private Optional<SpotCheckView> check(RegistrationView view) {
        return spotChecks.byId(
                SpotCheckId.of(new RegistrationId(view.registrationId())).value());
    }

    /** A party learns of a check when it is told; its inspector and the market office know of it. */
    private static boolean checkShown(SpotCheckView check, Actor actor) {
        return actor.roles().contains(Role.MARKET_OFFICE)
                || inspects(check, actor)
                || check.told() && check.subject().applicantId().equals(actor.organisationId());
    }

    private static boolean inspects(SpotCheckView check, Actor actor) {
        SpotCheckView.Notice notice = check.notice();
        return actor.roles().contains(Role.INSPECTOR)
                && notice != null
                && notice.inspectorId().equals(actor.personId());
    }

    /** Working days until the limit that runs now; absent when none runs. */
    @Nullable
    Integer daysLeft(RegistrationView view) {
        LocalDate limit = view.status() == RegistrationStatus.SUPPLEMENT_DUE ? view.supplementDueOn() : view.dueOn();
        LocalDate today = Shanghai.dayOf(clock.instant());
        boolean running = view.workState() != RegistrationView.WorkState.OFF_DESK && view.registeredOn() == null;
        if (limit == null || !running) {
            return null;
        }
        return limit.isBefore(today)
                ? -policies.calendar().workingDaysBetween(limit, today)
                : policies.calendar().workingDaysBetween(today, limit);
    }

    /** Last day to ask for a recheck; absent where none can be asked for. */
    private @Nullable LocalDate recheckUntil(RegistrationView view) {
        LocalDate refusedOn = view.beside().refusedOn();
        boolean open =
                view.status() == RegistrationStatus.REFUSED && view.beside().recheck() == null;
        return refusedOn != null && open ? DecisionTime.recheckUntil(refusedOn, policies) : null;
    }
}
