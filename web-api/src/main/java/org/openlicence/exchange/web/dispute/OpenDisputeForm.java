package org.openlicence.exchange.web.dispute;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeCommand.OpenDispute;
import org.openlicence.exchange.dispute.DisputeId;
import org.openlicence.exchange.dispute.DisputeSubject;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;

/**
 * A dispute as it is raised.
 *
 * @param claim what is asked for and why
 * @param claimed sum asked for, yuan; absent when none is
 */
public record OpenDisputeForm(
        @NotNull DisputeSubject subject,
        @NotBlank @Size(max = 2000) String claim,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal claimed) {
    @SuppressWarnings("NullAway") // an empty form
    static OpenDisputeForm empty() {
        return new OpenDisputeForm(null, null, null);
    }

    OpenDispute command(DisputeId id, LicenceId licenceId, Origin origin) {
        Long fen =
                claimed == null ? null : Money.ofYuan(claimed.toPlainString()).fen();
        return new OpenDispute(id, licenceId, subject, claim, fen, origin);
    }
}
