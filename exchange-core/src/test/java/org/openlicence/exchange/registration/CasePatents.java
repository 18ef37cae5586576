package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.RightEnd;

/** One patent in force until 29 June 2038, unless it is made to lapse. */
public final class CasePatents implements PatentRegister {
    private PatentFacts facts = untilEnd(null);

    void lapse(String day) {
        facts = untilEnd(LocalDate.parse(day));
    }

    private static PatentFacts untilEnd(@Nullable LocalDate endedOn) {
        return new PatentFacts(
                RegistrationCase.PATENT,
                "ZL201810698291.4",
                null,
                "一种催化剂",
                null,
                LocalDate.parse("2018-06-29"),
                LocalDate.parse("2021-05-04"),
                LocalDate.parse("2038-06-29"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                endedOn == null ? null : RightEnd.values()[0],
                endedOn);
    }

    @Override
    public void enter(PatentFacts entered) {
        facts = entered;
    }

    @Override
    public void update(PatentFacts changed) {
        facts = changed;
    }

    @Override
    public Optional<PatentFacts> lockFacts(PatentId patentId) {
        return facts(patentId);
    }

    @Override
    public Optional<PatentFacts> facts(PatentId patentId) {
        return Optional.of(facts).filter(known -> known.patentId().equals(patentId));
    }
}
