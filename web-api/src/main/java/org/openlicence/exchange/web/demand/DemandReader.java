package org.openlicence.exchange.web.demand;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.SolutionStatus;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.query.demanddesk.DemandView.Answered;
import org.openlicence.exchange.query.demanddesk.DemandView.ContractSaid;
import org.openlicence.exchange.query.demanddesk.DemandView.Screening;
import org.openlicence.exchange.query.demanddesk.DemandView.TestReading;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;

/**
 * What one reader may see of one demand.
 *
 * @param actor absent for a visitor
 */
record DemandReader(DemandView view, @Nullable Actor actor) {
    boolean owner() {
        return of(view.demanderId()) && has(Role.REPRESENTATIVE);
    }

    boolean office() {
        return has(Role.REGISTRAR);
    }

    boolean awardee() {
        return view.solutions().stream().anyMatch(s -> s.chosen() && of(s.solverId()));
    }

    boolean solver() {
        return actor != null && view.solvedBy(actor.organisationId());
    }

    /** Whether the demand itself is known to the reader. */
    boolean visible() {
        return view.publishedOn() != null
                || owner()
                || testReader()
                || (office() && view.status() != DemandStatus.DRAFT);
    }

    /** Whether its organisation was asked to read it before it is public. */
    boolean testReader() {
        return has(Role.REPRESENTATIVE)
                && view.status().compareTo(DemandStatus.VETTED) <= 0
                && view.testReaders().stream().anyMatch(this::of);
    }

    boolean seesPoster() {
        return !view.facts().hidden() || owner() || office() || awardee() || testReader();
    }

    /** Registrar and appointed experts judge it with its sealed part; their readings are noted like those of others. */
    boolean seesSealed() {
        return view.facts().sealedHash() != null
                && actor != null
                && (owner()
                        || view.readers().contains(actor.organisationId())
                        || (office() && view.status() != DemandStatus.DRAFT)
                        || (view.closed() && expert()));
    }

    /**
     * A solution is its solver's own; once the call was closed poster and experts read those that were not taken back. A call
     * that was withdrawn before it closed stays sealed.
     */
    boolean sees(Answered solution) {
        boolean live = solution.status() != SolutionStatus.WITHDRAWN;
        return of(solution.solverId()) || (view.closed() && live && (owner() || expert()));
    }

    /** What somebody said of the draft is the poster's and its own. */
    boolean seesReading(TestReading reading) {
        return owner() || (actor != null && reading.personId().equals(actor.personId()));
    }

    boolean seesExpert(AppointedExpert expert) {
        return owner() || office() || (actor != null && expert.personId().equals(actor.personId()));
    }

    /** Whether the reasons given between poster and solver are this reader's business. */
    boolean partyTo(Answered solution) {
        return owner() || of(solution.solverId());
    }

    /** The solution without the name of a poster who is hidden from this reader. */
    Answered shown(Answered s) {
        if (seesPoster() || of(s.solverId())) {
            return s;
        }
        List<ContractSaid> contracts = s.contracts().stream()
                .map(c -> Objects.equals(c.signerId(), view.demanderId()) ? unnamed(c) : c)
                .toList();
        return new Answered(
                s.solutionId(),
                s.solverId(),
                s.priceFen(),
                s.months(),
                s.listingId(),
                s.patentId(),
                s.answerHash(),
                s.status(),
                s.submittedOn(),
                contracts,
                s.results(),
                s.failure(),
                s.failureHash());
    }

    /** Who is appointed and has no interest; afterwards those who screened and stated their interests. */
    boolean expert() {
        Actor reader = actor;
        if (reader == null || !has(Role.EXPERT) || of(view.demanderId()) || solver()) {
            return false;
        }
        return view.status() == DemandStatus.EVALUATING
                ? view.screenedBy(reader.personId())
                : view.screeningGivenBy(reader.personId());
    }

    /** Whether the reasons of one expert are this reader's business. */
    boolean seesGrounds(Screening screening) {
        boolean own = actor != null && screening.personId().equals(actor.personId());
        return own || (view.status() != DemandStatus.EVALUATING && (owner() || solver()));
    }

    private boolean of(String organisationId) {
        return actor != null && actor.organisationId().equals(organisationId);
    }

    private boolean has(Role role) {
        return actor != null && actor.roles().contains(role);
    }

    private static ContractSaid unnamed(ContractSaid c) {
        return new ContractSaid(
                null, c.contractNumber(), c.signedOn(), c.amountFen(), c.registrationNumber(), c.milestones());
    }
}
