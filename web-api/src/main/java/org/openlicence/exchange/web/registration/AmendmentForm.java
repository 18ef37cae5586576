package org.openlicence.exchange.web.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.RegistrationCommand.RequestAmendment;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.ContractChange;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a party asks to change of its registration: the lines of the price as they are to be, and of the contract only what
 * changes.
 *
 * @param title new title; absent where it stays
 * @param from new first day of the term; absent where it stays
 * @param lastDay new last day of the term, included; absent where it stays
 * @param statedTotal total price the contract states now, yuan; absent where it stays
 * @param documentHash SHA-256 of the file of the case that shows the change
 */
public record AmendmentForm(
        @NotNull @Size(max = 200) List<@Valid @NotNull AmountRow> lines,
        @Nullable @Size(max = 300) String title,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate lastDay,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal statedTotal,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String documentHash,
        @NotBlank @Size(max = 1000) String reason) {
    /** As it is registered: nothing changes yet. */
    static AmendmentForm of(RegistrationView view) {
        return new AmendmentForm(AmountRow.rows(view.amounts()), null, null, null, null, null, "");
    }

    RequestAmendment command(RegistrationId id, Origin origin) {
        return new RequestAmendment(id, AmountRow.lines(lines), change(), documentHash, reason, origin);
    }

    private @Nullable ContractChange change() {
        if (title == null && from == null && lastDay == null && statedTotal == null) {
            return null;
        }
        return new ContractChange(
                title,
                from,
                lastDay == null ? null : lastDay.plusDays(1),
                statedTotal == null
                        ? null
                        : Money.ofYuan(statedTotal.toPlainString()).fen());
    }
}
