package org.openlicence.exchange.web.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.ContractSigner;
import org.openlicence.exchange.negotiation.ContractContent;
import org.openlicence.exchange.negotiation.NegotiationId;
import org.openlicence.exchange.query.negotiationdesk.NegotiationQueries;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Offer;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Signature;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.marketplace.OfferWords;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** Negotiations as their parties may read them; for everybody else there are none. */
@Component
class Negotiations {
    private final NegotiationQueries queries;
    private final ActorResolver actors;
    private final ContractSigner signer;
    private final OfferWords offers;
    private final PageText text;

    Negotiations(
            NegotiationQueries queries, ActorResolver actors, ContractSigner signer, OfferWords offers, PageText text) {
        this.queries = queries;
        this.actors = actors;
        this.signer = signer;
        this.offers = offers;
        this.text = text;
    }

    /** @param before what the version before said; absent where nothing changed */
    public record Line(String term, String value, @Nullable String before) {}

    /** A version in words, with what it changes. */
    public record Version(Offer offer, List<Line> lines) {}

    /** @param stands whether the signature fits its statement and a key of the signer */
    public record Checked(Signature signature, boolean stands) {}

    /**
     * A negotiation with at least that version, or what is there after a short wait.
     *
     * @throws NotFound when there is none, or the reader is no party
     */
    FreshRead<NegotiationView> read(NegotiationId id, @Nullable Long atLeast) {
        String organisation = actors.required().organisationId();
        return FreshRead.of(() -> queries.byId(id.value()), NegotiationView::version, atLeast)
                .visible(id.value(), view -> view.visibleTo(organisation));
    }

    /** Every version, the last first. */
    List<Version> versions(NegotiationView view) {
        List<Version> versions = new ArrayList<>();
        ContractContent before = null;
        for (Offer offer : view.offers()) {
            ContractContent now = offer.contract();
            versions.addFirst(new Version(offer, lines(now, before)));
            before = now;
        }
        return versions;
    }

    List<Checked> signatures(NegotiationView view) {
        return view.signatures().stream()
                .map(s -> new Checked(
                        s, signer.verify(s.statement(), new ContractSigner.Signed(s.signature(), s.keyId()))))
                .toList();
    }

    /** How signatures are given here; {@code signer.<method>} says what that is worth. */
    String method() {
        return signer.method();
    }

    private List<Line> lines(ContractContent now, @Nullable ContractContent before) {
        List<String> terms = List.of(
                "offer.price",
                "offer.instalments",
                "offer.royaltyDefinition",
                "offer.periods",
                "deferral.title",
                "offer.term",
                "negotiation.fieldOfUse",
                "negotiation.paymentDays",
                "offer.supportOffer",
                "offer.feeBasisNote");
        List<String> values = values(now);
        List<String> former = before == null ? values : values(before);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            String value = values.get(i);
            if (!value.isEmpty() || !former.get(i).isEmpty()) {
                boolean changed = !Objects.equals(value, former.get(i));
                lines.add(new Line(text.message(terms.get(i)), orNone(value), changed ? orNone(former.get(i)) : null));
            }
        }
        return lines;
    }

    private List<String> values(ContractContent content) {
        return List.of(
                offers.price(content.offer()),
                String.join("; ", offers.tranches(content.offer())),
                empty(content.offer().feePlan().royaltyDefinition()),
                offers.periods(content.offer()),
                String.join("; ", offers.deferral(content.offer())),
                offers.term(content.offer()),
                content.fieldOfUse() == null ? text.message("negotiation.fieldOfUse.any") : content.fieldOfUse(),
                text.message("negotiation.paymentDays.value", content.paymentDays()),
                empty(content.offer().supportOffer()),
                empty(content.offer().feeBasisNote()));
    }

    private String orNone(String value) {
        return value.isEmpty() ? text.message("negotiation.none") : value;
    }

    private static String empty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
