package org.openlicence.exchange.web.reward;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.reward.event.CostKind;
import org.openlicence.exchange.reward.event.RewardCost;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** Income as typed, with at most one cost of each kind; amounts in yuan. A cost has the number of its voucher. */
record ReceiptForm(
        @NotBlank @Size(max = 60) String receiptNo,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate receivedOn,

        @NotNull @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal gross,

        @Nullable @DecimalMin("0.00") @Digits(integer = 11, fraction = 2)
        BigDecimal taxes,

        @Nullable @Size(max = 60) String taxVoucher,

        @Nullable @DecimalMin("0.00") @Digits(integer = 11, fraction = 2)
        BigDecimal upkeep,

        @Nullable @Size(max = 60) String upkeepVoucher,

        @Nullable @DecimalMin("0.00") @Digits(integer = 11, fraction = 2)
        BigDecimal deal,

        @Nullable @Size(max = 60) String dealVoucher) {
    @SuppressWarnings("NullAway") // an empty form
    static ReceiptForm empty() {
        return new ReceiptForm(null, null, null, null, null, null, null, null, null);
    }

    void check(Errors errors) {
        needed("taxVoucher", taxes, taxVoucher, errors);
        needed("upkeepVoucher", upkeep, upkeepVoucher, errors);
        needed("dealVoucher", deal, dealVoucher, errors);
    }

    RewardReceipt receipt() {
        List<RewardCost> costs = new ArrayList<>();
        add(costs, CostKind.TAX, taxes, taxVoucher);
        add(costs, CostKind.UPKEEP, upkeep, upkeepVoucher);
        add(costs, CostKind.DEAL, deal, dealVoucher);
        return new RewardReceipt(receiptNo, receivedOn, fen(gross), costs);
    }

    private static void needed(String field, @Nullable BigDecimal amount, @Nullable String voucher, Errors errors) {
        if (amount != null && amount.signum() > 0 && voucher == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "form.missing");
        }
    }

    private static void add(
            List<RewardCost> costs, CostKind kind, @Nullable BigDecimal amount, @Nullable String voucher) {
        if (amount != null && amount.signum() > 0 && voucher != null) {
            costs.add(new RewardCost(kind, voucher, fen(amount)));
        }
    }

    private static long fen(BigDecimal yuan) {
        return Money.ofYuan(yuan.toPlainString()).fen();
    }
}
