package org.openlicence.exchange.web.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.RecognitionTest;
import org.openlicence.exchange.registration.RegistrationCommand.StateRecognition;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Origin;

/** @param tests those of the contract's kind that hold; absent when none was ticked */
public record RecognitionForm(@Nullable @Size(max = 20) Set<@NotNull RecognitionTest> tests) {
    StateRecognition command(RegistrationId id, Origin origin) {
        return new StateRecognition(id, tests == null ? Set.of() : tests, origin);
    }
}
