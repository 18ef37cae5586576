package org.openlicence.exchange.query.demanddesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.SolutionStatus;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandFacts;
import org.openlicence.exchange.query.demanddesk.DemandView.Answered;
import org.openlicence.exchange.query.demanddesk.DemandView.Question;
import org.openlicence.exchange.query.demanddesk.DemandView.Screening;
import org.openlicence.exchange.query.demanddesk.DemandView.TestReading;

/** A view being changed by one event. */
final class DemandDraft {
    private final String demandId;
    private final String demanderId;
    private final Instant draftedAt;
    private final DemandStatus statusBefore;
    private final Instant sinceBefore;
    DemandType type;
    DemandStatus status;
    DemandFacts facts;

    @Nullable
    PublicWords words;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    LocalDate publishTo;

    @Nullable
    LocalDate listedUntil;

    @Nullable
    LocalDate creditCleanSince;

    @Nullable
    String returnHash;

    @Nullable
    String withdrawHash;

    @Nullable
    String unmetCause;

    @Nullable
    LocalDate closedOn;

    List<String> readers = List.of();
    List<Question> questions = List.of();
    List<Answered> solutions = List.of();

    List<Screening> screenings = List.of();
    List<String> writers = List.of();
    List<String> testReaders = List.of();
    List<TestReading> testReadings = List.of();
    List<AppointedExpert> experts = List.of();
    Map<String, String> registrations = Map.of();

    @Nullable
    String demandNo;

    @Nullable
    LocalDate publishFrom;

    @Nullable
    String awardHash;

    @Nullable
    LocalDate signBy;

    private DemandDraft(
            String demandId,
            String demanderId,
            DemandType type,
            DemandStatus status,
            DemandFacts facts,
            Instant draftedAt,
            Instant since) {
        this.demandId = demandId;
        this.demanderId = demanderId;
        this.type = type;
        this.status = status;
        this.statusBefore = status;
        this.facts = facts;
        this.draftedAt = draftedAt;
        this.sinceBefore = since;
    }

    static DemandDraft first(DemandDrafted e, @Nullable PublicWords words) {
        Instant at = e.trace().occurredAt();
        DemandDraft draft = new DemandDraft(
                e.demandId(), e.demanderId(), DemandType.valueOf(e.type()), DemandStatus.DRAFT, e.facts(), at, at);
        draft.words = words;
        draft.writers = List.of(e.trace().personId());
        return draft;
    }

    static DemandDraft of(DemandView v) {
        DemandDraft draft = new DemandDraft(
                v.demandId(), v.demanderId(), v.type(), v.status(), v.facts(), v.draftedAt(), v.statusSince());
        draft.words = v.words();
        draft.publishedOn = v.publishedOn();
        draft.publishTo = v.publishTo();
        draft.listedUntil = v.listedUntil();
        draft.creditCleanSince = v.creditCleanSince();
        draft.returnHash = v.returnHash();
        draft.withdrawHash = v.withdrawHash();
        draft.unmetCause = v.unmetCause();
        draft.closedOn = v.closedOn();
        draft.readers = v.readers();
        draft.questions = v.questions();
        draft.solutions = v.solutions();
        draft.screenings = v.screenings();
        draft.demandNo = v.demandNo();
        draft.publishFrom = v.publishFrom();
        draft.writers = v.writers();
        draft.testReaders = v.testReaders();
        draft.testReadings = v.testReadings();
        draft.experts = v.experts();
        draft.registrations = v.registrations();
        draft.awardHash = v.awardHash();
        draft.signBy = v.signBy();
        return draft;
    }

    /** Where a demand stands when an award failed: with the others chosen, or back among the finalists. */
    DemandStatus afterFailure() {
        if (any(SolutionStatus.CONTRACTED)) {
            return DemandStatus.CONTRACTED;
        }
        return any(SolutionStatus.AWARDED) ? DemandStatus.AWARDED : DemandStatus.SHORTLISTED;
    }

    DemandView view(long version, Instant at) {
        return new DemandView(
                demandId,
                version,
                demanderId,
                type,
                status,
                facts,
                words,
                publishedOn,
                publishTo,
                listedUntil,
                creditCleanSince,
                returnHash,
                withdrawHash,
                unmetCause,
                closedOn,
                readers,
                questions,
                solutions,
                screenings,
                awardHash,
                signBy,
                demandNo,
                publishFrom,
                writers,
                testReaders,
                testReadings,
                experts,
                registrations,
                draftedAt,
                status == statusBefore ? sinceBefore : at,
                at);
    }

    private boolean any(SolutionStatus wanted) {
        return solutions.stream().anyMatch(s -> s.status() == wanted);
    }
}
