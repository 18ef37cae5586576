package org.openlicence.exchange.web.demand;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.openlicence.exchange.demand.AwardMode;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.SolutionStatus;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.query.demanddesk.DemandView.Answered;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;

/** Which acts a page offers a reader; whether one is allowed is decided by the demand itself. */
record Offered(DemandView view, Actor actor) {
    List<DemandAct> acts() {
        return Arrays.stream(DemandAct.values()).filter(this::fits).toList();
    }

    private boolean fits(DemandAct act) {
        DemandStatus status = view.status();
        boolean onCall = status == DemandStatus.PUBLISHED || status == DemandStatus.EXPIRED;
        return switch (act) {
            case SUBMISSION -> owner() && status == DemandStatus.DRAFT;
            case VETTING, RETURN -> actor.roles().contains(Role.REGISTRAR) && status == DemandStatus.SUBMITTED;
            case READER -> owner() && status.compareTo(DemandStatus.VETTED) <= 0;
            case READING -> representative() && status.compareTo(DemandStatus.VETTED) <= 0 && mayTestRead();
            case PUBLICATION -> owner() && status == DemandStatus.VETTED;
            case RENEWAL -> owner() && onCall;
            case WITHDRAWAL -> owner() && status.compareTo(DemandStatus.SHORTLISTED) <= 0;
            case SECRECY ->
                other()
                        && status == DemandStatus.PUBLISHED
                        && view.facts().sealedHash() != null
                        && !view.readers().contains(actor.organisationId());
            case QUESTION -> other() && status == DemandStatus.PUBLISHED;
            case ANSWER ->
                owner()
                        && status == DemandStatus.PUBLISHED
                        && view.questions().stream().anyMatch(q -> q.answerHash() == null);
            case RETRACTION -> other() && onCall && mine(s -> s.status() == SolutionStatus.RECEIVED);
            case APPOINTMENT -> actor.roles().contains(Role.REGISTRAR) && status == DemandStatus.EVALUATING;
            case SCREENING -> status == DemandStatus.EVALUATING && new DemandReader(view, actor).expert();
            case AWARD -> owner() && status == DemandStatus.SHORTLISTED;
            case CONTRACT -> party(s -> s.status() == SolutionStatus.AWARDED);
            case REGISTRATION ->
                (status == DemandStatus.CONTRACTED || status == DemandStatus.FULFILLED)
                        && party(
                                s -> s.status() == SolutionStatus.CONTRACTED || s.status() == SolutionStatus.FULFILLED);
            case MILESTONE -> owner() && any(s -> s.status() == SolutionStatus.CONTRACTED && planned(s));
            case GATE -> owner() && race() && any(s -> s.status() == SolutionStatus.CONTRACTED && !s.passed(0));
            case ACCEPTANCE, REJECTION -> owner() && any(s -> s.status() == SolutionStatus.CONTRACTED);
            case FAILURE -> party(s -> s.status() == SolutionStatus.AWARDED || s.status() == SolutionStatus.CONTRACTED);
        };
    }

    boolean owner() {
        return representative() && view.demanderId().equals(actor.organisationId());
    }

    /** Whether it may answer. */
    boolean other() {
        return representative() && !view.demanderId().equals(actor.organisationId());
    }

    /** A colleague who did not write it, or somebody of an organisation that was asked. */
    private boolean mayTestRead() {
        return !view.writers().contains(actor.personId())
                && (owner() || view.testReaders().contains(actor.organisationId()));
    }

    private boolean representative() {
        return actor.roles().contains(Role.REPRESENTATIVE);
    }

    private boolean race() {
        return view.facts().awardMode().equals(AwardMode.HORSE_RACE.name());
    }

    private boolean party(Predicate<Answered> wanted) {
        return owner() ? any(wanted) : representative() && mine(wanted);
    }

    private boolean mine(Predicate<Answered> wanted) {
        return any(s -> s.solverId().equals(actor.organisationId()) && wanted.test(s));
    }

    private boolean any(Predicate<Answered> wanted) {
        return view.solutions().stream().anyMatch(wanted);
    }

    private static boolean planned(Answered solution) {
        return solution.contracts().stream()
                .flatMap(c -> c.milestones().stream())
                .anyMatch(m -> !solution.passed(m.number()));
    }
}
