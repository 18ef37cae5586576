package org.openlicence.exchange.licence;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.rule.IntendedUseIsStated;
import org.openlicence.exchange.licence.rule.RightIsInForce;
import org.openlicence.exchange.licence.rule.TakerHasNoOpenLicenceOfThePatent;
import org.openlicence.exchange.licence.rule.TakerIsNotAnOwner;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.shared.BusinessRule;

/** What must hold of a taker, whichever way it comes to its licence. */
public final class TakerRules {
    private TakerRules() {}

    /** LC-03. */
    public static BusinessRule notAnOwner(String takerId, Collection<String> ownerIds) {
        return new TakerIsNotAnOwner(takerId, ownerIds);
    }

    /** LC-04. @param open licence of the same taker and patent that is awaited or in force; absent when none is */
    public static BusinessRule noOtherLicence(LicenceId asked, @Nullable LicenceId open) {
        return new TakerHasNoOpenLicenceOfThePatent(asked, open);
    }

    /** LC-05. @param facts absent when the patent is unknown */
    public static BusinessRule rightInForce(@Nullable PatentFacts facts, LocalDate day) {
        return new RightIsInForce(facts, day);
    }

    /** LC-12. */
    public static BusinessRule useIsStated(IntendedUse use) {
        return new IntendedUseIsStated(use);
    }
}
