package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.LI;
import static org.openlicence.exchange.registration.RegistrationCase.WANG;
import static org.openlicence.exchange.registration.RegistrationCase.at;
import static org.openlicence.exchange.registration.RegistrationCase.check;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.RegistrationCommand.CheckCase;
import org.openlicence.exchange.registration.RegistrationCommand.RecommendDecision;
import org.openlicence.exchange.registration.RegistrationCommand.ReturnToReview;
import org.openlicence.exchange.registration.event.CheckedPoint;
import org.openlicence.exchange.registration.event.RegistrationEvent.CaseChecked;

/** The reviewer judges every point of the checklist, and a recommendation waits for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseCheckTest {
    private static final String DAY = "2026-03-03";

    @Test
    void nothing_is_recommended_before_a_person_judged_every_point() {
        RegistrationCase file = new RegistrationCase().inReview();
        RecommendDecision refuse = new RecommendDecision(ID, false, "routine work", at(LI, DAY));
        assertThat(file.refuses(refuse).getFirst().inputs())
                .containsEntry(
                        "open",
                        "PARTIES, SUBJECT, PRICE, RIGHTS_AND_DUTIES, SEALS, NO_MONOPOLY, TEXT, ANNEXES, DUPLICATE");

        CheckCase seals = judged(new CheckedPoint("SEALS", "FAILS", "the seal of the buyer is missing"));
        file.does(seals).repeats(seals);
        assertThat(file.refusedCodes(refuse)).containsExactly("REG-30");
        file.does(check(PointVerdict.DOES_NOT_ARISE));
        assertThat(file.last(CaseChecked.class).verdicts())
                .as("the last verdict stands")
                .hasSize(9);
        assertThat(file.last(CaseChecked.class).trace().personId()).isEqualTo("per_li");
        file.does(refuse);
    }

    @Test
    void registration_is_not_recommended_while_a_point_fails_nor_after_it_was_sent_back() {
        RegistrationCase file = new RegistrationCase()
                .recommended()
                .does(new ReturnToReview(ID, "look at the seals", at(WANG, DAY)))
                .does(judged(new CheckedPoint("SEALS", "FAILS", "the seal of the buyer is missing")));
        RecommendDecision recommend = new RecommendDecision(ID, true, null, at(LI, DAY));

        assertThat(file.refusedCodes(recommend)).containsExactly("REG-32");
        file.does(judged(new CheckedPoint("SEALS", "HOLDS", "sealed on the last page")))
                .does(recommend);
        assertThat(file.refusedCodes(judged(new CheckedPoint("SEALS", "FAILS", "no"))))
                .as("no longer under review")
                .containsExactly("REG-01");
    }

    @Test
    void a_verdict_is_on_a_point_of_the_case_and_a_failure_says_what_is_wrong() {
        RegistrationCase file = new RegistrationCase().inReview();

        assertThat(file.refusedCodes(judged())).containsExactly("REG-31");
        assertThat(file.refusedCodes(judged(new CheckedPoint("LICENCE", "HOLDS", null))))
                .as("it came from no licence")
                .containsExactly("REG-31");
        assertThat(file.refusedCodes(judged(new CheckedPoint("SEALS", "PERHAPS", null))))
                .containsExactly("REG-31");
        assertThat(file.refusedCodes(
                        judged(new CheckedPoint("SEALS", "HOLDS", null), new CheckedPoint("SEALS", "HOLDS", "twice"))))
                .containsExactly("REG-31");
        assertThat(file.refusedCodes(judged(new CheckedPoint("PRICE", "FAILS", null))))
                .containsExactly("REG-07");
    }

    private static CheckCase judged(CheckedPoint... verdicts) {
        return new CheckCase(ID, List.of(verdicts), at(LI, DAY));
    }
}
