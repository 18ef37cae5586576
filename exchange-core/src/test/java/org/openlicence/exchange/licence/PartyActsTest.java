package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.licence.TakingStage.*;

import java.time.LocalDate;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.AskDeferral;
import org.openlicence.exchange.licence.LicenceCommand.AskPassingOn;
import org.openlicence.exchange.licence.LicenceCommand.ProposeTermination;
import org.openlicence.exchange.licence.LicenceCommand.SignTermination;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.PassingOnRefused;
import org.openlicence.exchange.licence.event.LicenceEvent.TerminationProposed;
import org.openlicence.exchange.licence.event.LicenceEvent.TerminationSigned;
import org.openlicence.exchange.licence.rule.LicensorLetsItPass;

/** What the parties of a licence of 2026-04-03 ask, and what they get. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartyActsTest {
    private final TakingStage stage = new TakingStage();

    @Test
    void scenario_26_no_sublicence_and_the_asking_is_kept() {
        AskPassingOn sublicence = new AskPassingOn(LICENCE, PassingOn.SUBLICENCE, "Third Co", by(TAKER, "2026-06-01"));
        assertThat(recorded(inForce().when(sublicence)))
                .singleElement()
                .isInstanceOfSatisfying(PassingOnRefused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo("SUBLICENCE");
                    assertThat(refused.recipient()).isEqualTo("Third Co");
                    assertThat(refused.trace().legalBasis()).containsExactly("PL-12", "CC-867");
                });
        AskPassingOn assignment = new AskPassingOn(LICENCE, PassingOn.ASSIGNMENT, "Third Co", by(TAKER, "2026-06-01"));
        assertThat(recorded(new PartyActsTest().inForce().when(assignment)))
                .hasExactlyElementsOfTypes(PassingOnRefused.class);
        assertThat(refusals(new TakingStage().awaiting("2026-04-01").when(sublicence)))
                .containsExactly("LC-15");
        assertThat(refusals(new PartyActsTest()
                        .inForce()
                        .when(new AskPassingOn(LICENCE, PassingOn.SUBLICENCE, "X", by(OWNER, "2026-06-01")))))
                .containsExactly("AUTH-01");
        assertThat(new LicensorLetsItPass(PassingOn.SUBLICENCE, false).refusal().code())
                .isEqualTo("LC-14");
        assertThat(new LicensorLetsItPass(PassingOn.SUBLICENCE, true).holds()).isTrue();
    }

    @Test
    void scenario_36_side_deferral_is_refused_with_the_way_to_a_negotiated_licence() {
        for (String side : new String[] {TAKER, OWNER}) {
            AskDeferral letter = new AskDeferral(LICENCE, LocalDate.parse("2027-04-01"), by(side, "2026-04-02"));
            assertThat(refusals(new TakingStage().awaiting("2026-04-01").when(letter)))
                    .containsExactly("LC-13");
        }
    }

    @Test
    void both_sign_one_proposal_and_the_licence_ends_with_the_day_of_the_last_signature() {
        var proposed = recorded(inForce().when(propose(OWNER, "2026-06-01")));
        assertThat(proposed).hasExactlyElementsOfTypes(TerminationProposed.class, TerminationSigned.class);
        String hash = ((TerminationProposed) proposed.getFirst()).contentHash();

        var signed = recorded(open().when(sign(TAKER, hash, "2026-06-03")));
        assertThat(signed).hasExactlyElementsOfTypes(TerminationSigned.class, LicenceEnded.class);
        assertThat(signed.get(1)).isInstanceOfSatisfying(LicenceEnded.class, ended -> {
            assertThat(ended.reason()).isEqualTo("MUTUAL");
            assertThat(ended.endedOn()).isEqualTo("2026-06-04");
            assertThat(ended.trace().legalBasis()).containsExactly("CC-562");
        });
        assertThat(recorded(open().when(propose(TAKER, "2026-06-03"))))
                .hasExactlyElementsOfTypes(TerminationSigned.class, LicenceEnded.class);
        assertThat(recorded(open().when(propose(OWNER, "2026-06-02")))).isEmpty();
        assertThat(recorded(open().when(sign(OWNER, hash, "2026-06-02")))).isEmpty();
        assertThat(refusals(open().when(sign(TAKER, "0".repeat(64), "2026-06-03"))))
                .containsExactly("LC-16");
        assertThat(refusals(
                        open().andGivenCommands(sign(TAKER, hash, "2026-06-03")).when(propose(TAKER, "2026-06-05"))))
                .containsExactly("LC-15");
        assertThat(recorded(
                        open().andGivenCommands(sign(TAKER, hash, "2026-06-03")).when(sign(TAKER, hash, "2026-06-05"))))
                .isEmpty();
    }

    @Test
    void another_proposal_takes_the_place_of_the_open_one() {
        var other = recorded(open().when(new ProposeTermination(LICENCE, "the fee stays", by(TAKER, "2026-06-02"))));
        assertThat(other).hasExactlyElementsOfTypes(TerminationProposed.class, TerminationSigned.class);
    }

    private TestExecutor<Licence> inForce() {
        return stage.inForce("2026-04-01", "2026-04-03", "2029-04-03");
    }

    private static TestExecutor<Licence> open() {
        return new PartyActsTest().inForce().andGivenCommands(propose(OWNER, "2026-06-01"));
    }

    private static ProposeTermination propose(String organisation, String local) {
        return new ProposeTermination(LICENCE, null, by(organisation, local));
    }

    private static SignTermination sign(String organisation, String hash, String local) {
        return new SignTermination(LICENCE, hash, by(organisation, local));
    }
}
