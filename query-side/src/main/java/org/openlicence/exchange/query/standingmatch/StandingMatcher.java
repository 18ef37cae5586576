package org.openlicence.exchange.query.standingmatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.retrieval.KeptQuestions;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.query.retrieval.ReadText;
import org.openlicence.exchange.query.retrieval.TextVectors;
import org.openlicence.exchange.query.standingmatch.StandingIndex.Entry;
import org.openlicence.exchange.query.standingmatch.StandingIndex.Side;
import org.springframework.stereotype.Component;

/**
 * Tests one open listing against all open demands, or one open demand against all open listings: the index says which are
 * nearest by words and by meaning, and exactly those are compared element by element. Joins the caller's transaction.
 */
@Component
public class StandingMatcher {
    private static final int PART = 200;

    private final StandingMatchTable table;
    private final StandingIndex index;
    private final StandingNews news;
    private final PassageVectors vectors;
    private final KeptQuestions questions;
    private final PolicyBook policies;

    StandingMatcher(
            StandingMatchTable table,
            StandingIndex index,
            StandingNews news,
            PassageVectors vectors,
            KeptQuestions questions,
            PolicyBook policies) {
        this.table = table;
        this.index = index;
        this.news = news;
        this.vectors = vectors;
        this.questions = questions;
        this.policies = policies;
    }

    /**
     * The offer is open, or was changed: its matches are found anew.
     *
     * @param day on which the figures of the comparison are taken
     * @param at when what makes it necessary happened
     * @return how many demands it may answer
     * @throws org.openlicence.exchange.query.index.IndexUnavailable while the search server is away; nothing was changed then
     */
    public int offered(OfferedTechnology offer, LocalDate day, Instant at) {
        open();
        table.offer(offer);
        ReadText read = vectors.read(List.of(offer.text())).getFirst();
        index.put(Side.OFFERS, entry(offer, read.vectors()));
        StandingFigures figures = StandingFigures.on(day, policies);
        List<OpenDemand> near = table.demands(demandsNear(offer, read, figures.candidates()));
        Map<String, Question> asked = questions.of(
                near.stream().flatMap(demand -> demand.questions().stream()).toList());
        RefusedPatent refused =
                table.refused(List.of(offer.patentId())).getOrDefault(offer.patentId(), RefusedPatent.NEVER);
        Comparison comparison = new Comparison(figures);
        OfferWords words = OfferWords.of(offer);
        List<StandingMatch> found = near.stream()
                .filter(demand -> !offer.ownerIds().contains(demand.demanderId()))
                .map(demand -> comparison.of(
                        demand, words, PairMeaning.of(demand, asked, read), refused.with(demand.demandId()), at))
                .filter(comparison::worthShowing)
                .toList();
        news.enter(table.replace("patent_id", offer.patentId(), found));
        return found.size();
    }

    /** Ids of the open demands nearest to an offer, the nearest first: the search alone. */
    public List<String> demandsNear(OfferedTechnology offer, int most) {
        open();
        return demandsNear(offer, vectors.read(List.of(offer.text())).getFirst(), most);
    }

    private List<String> demandsNear(OfferedTechnology offer, ReadText read, int most) {
        Question question = questions.asked(offer.about(), read.vectors());
        return index.nearest(Side.DEMANDS, question, offer.ownerIds(), most);
    }

    /**
     * The demand takes solutions.
     *
     * @return how many open offers may answer it
     * @throws org.openlicence.exchange.query.index.IndexUnavailable while the search server is away; nothing was changed then
     */
    public int wanted(OpenDemand demand, LocalDate day, Instant at) {
        open();
        table.demand(demand);
        Map<String, Question> asked = questions.of(demand.questions());
        Question whole = asked.get(demand.wanted());
        if (whole == null) {
            throw new IllegalStateException("a demand without its question: " + demand.demandId());
        }
        index.put(Side.DEMANDS, entry(demand, whole));
        StandingFigures figures = StandingFigures.on(day, policies);
        List<OfferedTechnology> near =
                table.offers(index.nearest(Side.OFFERS, whole, List.of(demand.demanderId()), figures.candidates()));
        List<ReadText> read =
                vectors.read(near.stream().map(OfferedTechnology::text).toList());
        Map<String, RefusedPatent> refused =
                table.refused(near.stream().map(OfferedTechnology::patentId).toList());
        Comparison comparison = new Comparison(figures);
        List<StandingMatch> found = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            OfferedTechnology offer = near.get(i);
            if (!offer.ownerIds().contains(demand.demanderId())) {
                found.add(comparison.of(
                        demand,
                        OfferWords.of(offer),
                        PairMeaning.of(demand, asked, read.get(i)),
                        refused.getOrDefault(offer.patentId(), RefusedPatent.NEVER)
                                .with(demand.demandId()),
                        at));
            }
        }
        found.removeIf(match -> !comparison.worthShowing(match));
        news.enter(table.replace("demand_id", demand.demandId(), found));
        return found.size();
    }

    /** Takers cannot come any more, or never could: of a patent without an offer the index is not asked. */
    void withdraw(String patentId) {
        if (table.withdraw(patentId)) {
            open();
            index.remove(Side.OFFERS, patentId);
        }
    }

    /** Takes no solutions any more. */
    void close(String demandId) {
        if (table.close(demandId)) {
            open();
            index.remove(Side.DEMANDS, demandId);
        }
    }

    private void open() {
        index.open(Side.DEMANDS, after -> {
            List<OpenDemand> part = table.demandsAfter(after, PART);
            Map<String, Question> asked =
                    questions.of(part.stream().map(OpenDemand::wanted).toList());
            return part.stream()
                    .map(demand -> entry(demand, asked.get(demand.wanted())))
                    .toList();
        });
        index.open(Side.OFFERS, after -> {
            List<OfferedTechnology> part = table.offersAfter(after, PART);
            List<TextVectors> read =
                    vectors.of(part.stream().map(OfferedTechnology::text).toList());
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < part.size(); i++) {
                entries.add(entry(part.get(i), read.get(i)));
            }
            return entries;
        });
    }

    /** A demand is indexed as the question it is, so that it is as near to a patent as the patent is to it. */
    private static Entry entry(OpenDemand demand, Question asked) {
        return new Entry(demand.demandId(), List.of(demand.demanderId()), demand.findable(), TextVectors.of(asked));
    }

    private static Entry entry(OfferedTechnology offer, TextVectors read) {
        return new Entry(offer.patentId(), offer.ownerIds(), offer.text(), read);
    }
}
