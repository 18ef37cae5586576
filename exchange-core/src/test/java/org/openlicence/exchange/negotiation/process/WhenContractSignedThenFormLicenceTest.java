package org.openlicence.exchange.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.P1;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.FormByContract;
import org.openlicence.exchange.listing.ListingFixtures;
import org.openlicence.exchange.negotiation.ContractContent;
import org.openlicence.exchange.negotiation.event.NegotiationEvent;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.ContractSigned;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.NegotiationOpened;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.OfferMade;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.settlement.RecordingCommands;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.shared.Trace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhenContractSignedThenFormLicenceTest {
    private static final Trace TRACE = RefusedCodes.trace("2026-06-22");

    private final RecordingCommands commands = new RecordingCommands();

    @Test
    void the_last_version_becomes_the_licence_and_the_same_event_sends_the_same_command() {
        ContractContent content = content(2);
        OfferMade first = offer(content(1));
        OfferMade last = offer(content);
        ContractSigned signed =
                new ContractSigned("neg_1", "lic_neg_1", last.contentHash(), LocalDate.parse("2026-07-22"), TRACE);
        var process = new WhenContractSignedThenFormLicence(
                commands,
                history(List.of(opened(), first, last, signed)),
                Clock.fixed(PatentFixtures.noon("2026-06-22"), Shanghai.ZONE));

        process.on(signed, "evt_1");
        process.on(signed, "evt_1");

        assertThat(commands.sent).hasSize(2);
        assertThat(commands.sent.getFirst()).isEqualTo(commands.sent.getLast());
        assertThat(commands.sent.getFirst()).isInstanceOfSatisfying(FormByContract.class, form -> {
            assertThat(form.licenceId().value()).isEqualTo("lic_neg_1");
            assertThat(form.contract().text()).isEqualTo(content.canonical());
            assertThat(form.contract().version()).isEqualTo(2);
            assertThat(form.contract().terms()).isEqualTo(ListingFixtures.AT_50_000);
            assertThat(form.contract().signedAt()).isEqualTo(TRACE.occurredAt());
            assertThat(form.intendedUse().product()).isEqualTo("film");
        });
    }

    private static ContractContent content(int version) {
        return new ContractContent(
                "neg_1",
                version,
                P1.value(),
                PatentFixtures.P1_NUMBER,
                "一种电池隔膜",
                List.of(new ContractContent.Party(UNIVERSITY, "12100000425006117P", "甲大学")),
                new ContractContent.Party(ENTERPRISE, "91440101MA5CJQ4N59", "乙公司"),
                LicenceForm.ORDINARY,
                "CN-MAINLAND",
                version == 1 ? ListingFixtures.AT_60_000 : ListingFixtures.AT_50_000,
                null,
                30);
    }

    private static OfferMade offer(ContractContent content) {
        return new OfferMade(
                "neg_1",
                content.version(),
                "TAKER",
                ENTERPRISE,
                content.canonical(),
                content.hash().value(),
                null,
                TRACE);
    }

    private static NegotiationOpened opened() {
        return new NegotiationOpened(
                "neg_1",
                P1.value(),
                null,
                ENTERPRISE,
                List.of(UNIVERSITY),
                List.of(),
                "film",
                LocalDate.parse("2026-09-01"),
                "310104",
                null,
                null,
                TRACE);
    }

    private static EventHistory history(List<NegotiationEvent> events) {
        return new EventHistory() {
            @Override
            public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
                return events.stream().map(family::cast).toList();
            }
        };
    }
}
