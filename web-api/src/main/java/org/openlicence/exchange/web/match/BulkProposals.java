package org.openlicence.exchange.web.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.match.MatchCommand.ProposeMatch;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.springframework.stereotype.Component;

/** Proposals of several standing matches: each by itself, so that one that is refused stops no other. */
@Component
class BulkProposals {
    private final FormCommands commands;
    private final Pairs pairs;
    private final RefusalSentences sentences;

    BulkProposals(FormCommands commands, Pairs pairs, RefusalSentences sentences) {
        this.commands = commands;
        this.pairs = pairs;
        this.sentences = sentences;
    }

    /**
     * What became of one pair.
     *
     * @param pair demand and patent, divided by a bar
     * @param matchId absent when it was refused
     * @param refusals why, with their codes; empty when it was proposed
     */
    public record Row(String pair, @Nullable String matchId, List<String> refusals) {
        public Row {
            refusals = List.copyOf(refusals);
        }
    }

    /** @param token with the pair the identity of each proposal: sent again it proposes nothing twice */
    List<Row> propose(List<String> chosen, String reasons, String token, Origin origin) {
        return chosen.stream()
                .distinct()
                .map(pair -> propose(pair, reasons, token, origin))
                .toList();
    }

    private Row propose(String pair, String reasons, String token, Origin origin) {
        int bar = pair.indexOf('|');
        StandingMatch standing = bar < 0 ? null : pairs.found(pair.substring(0, bar), pair.substring(bar + 1));
        if (standing == null) {
            return new Row(pair, null, List.of(sentences.sentence(gone(pair))));
        }
        var id = new MatchId(CreationId.of("mat_", origin.actor().organisationId(), token + "\n" + pair));
        try {
            commands.send(command(id, standing, reasons, origin));
            return new Row(pair, id.value(), List.of());
        } catch (Refused refused) {
            return new Row(
                    pair,
                    null,
                    refused.refusals().stream()
                            .map(refusal -> refusal.code() + " " + sentences.sentence(refusal))
                            .toList());
        }
    }

    private static ProposeMatch command(MatchId id, StandingMatch standing, String reasons, Origin origin) {
        Set<Element> elements =
                standing.fitting().stream().map(Element::valueOf).collect(Collectors.toSet());
        return new ProposeMatch(
                id,
                new DemandId(standing.demandId()),
                new OrganisationId(standing.demanderId()),
                new PatentId(standing.patentId()),
                standing.score(),
                elements,
                reasons,
                null,
                null,
                origin);
    }

    /** The demand or the offer closed since the list was shown. */
    private static Refusal gone(String pair) {
        return new Refusal("MAT-05", "DESIGN-introductions", Map.of("demand", pair));
    }
}
