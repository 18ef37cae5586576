package org.openlicence.exchange.web.taxpreference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.taxpreference.PreferenceStatus;
import org.openlicence.exchange.taxpreference.TaxOutcome;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.ClosePreference;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordClaim;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordCorrection;
import org.openlicence.exchange.taxpreference.TaxPreferenceId;
import org.openlicence.exchange.web.problem.NotFound;

/** What a party does with a preference that was judged; the address is the last part of its form's. */
enum TaxAct {
    CLAIM("period", "amount"),
    CORRECTION("on", "reference"),
    CLOSING;

    /** Alternatives of the address, for request mappings. */
    static final String ADDRESSES = "claim|correction|closing";

    private final List<String> members;

    TaxAct(String... members) {
        this.members = List.of(members);
    }

    static TaxAct at(String address) {
        return Arrays.stream(values())
                .filter(act -> act.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound(address));
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> missing(TaxForm form) {
        return members.stream().filter(member -> value(form, member) == null).toList();
    }

    /** @throws NullPointerException when something is {@link #missing} */
    TaxPreferenceCommand command(TaxPreferenceId id, TaxForm form, Origin origin) {
        return switch (this) {
            case CLAIM -> {
                Money amount =
                        Money.ofYuan(Objects.requireNonNull(form.amount()).toPlainString());
                yield new RecordClaim(id, Objects.requireNonNull(form.period()), amount, origin);
            }
            case CORRECTION ->
                new RecordCorrection(
                        id, Objects.requireNonNull(form.on()), Objects.requireNonNull(form.reference()), origin);
            case CLOSING -> new ClosePreference(id, origin);
        };
    }

    /** Whether its form is shown; the rules decide when it is sent. */
    boolean offered(TaxPreferenceView view) {
        return switch (this) {
            case CLAIM ->
                view.status() != PreferenceStatus.CLOSED
                        && view.required().isEmpty()
                        && view.evaluations().stream()
                                .anyMatch(judged -> judged.result().outcome().equals(TaxOutcome.ELIGIBLE.name()));
            case CORRECTION -> view.status() == PreferenceStatus.CORRECTION_REQUIRED;
            case CLOSING ->
                view.status() == PreferenceStatus.CLAIM_RECORDED || view.status() == PreferenceStatus.CORRECTED;
        };
    }

    private static @Nullable Object value(TaxForm form, String member) {
        return switch (member) {
            case "period" -> form.period();
            case "amount" -> form.amount();
            case "on" -> form.on();
            case "reference" -> form.reference();
            default -> throw new IllegalStateException(member);
        };
    }
}
