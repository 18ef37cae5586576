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
import org.openlicence.exchange.registration.PartyNature;
import org.openlicence.exchange.registration.PaymentMode;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The application as the applicant fills it in; what the licence decides (parties, patents, kind of contract) is not
 * asked again.
 *
 * @param lastDay last day of the term, included
 * @param statedTotal total price stated in the contract, yuan
 * @param documentHash SHA-256 of the contract text
 * @param sellerNature absent where what the exchange knows of the party will do
 * @param buyerNature the same
 * @param objective class of GB/T 24450, as typed
 * @param expectedInvestment new investment the buyer expects, yuan
 * @param expectedOutput output the buyer expects in a year, yuan
 */
public record ApplicationForm(
        @NotBlank @Size(max = 300) String title,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate signedOn,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate lastDay,

        @NotNull @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal statedTotal,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String documentHash,
        @NotNull TechnologyField technologyField,
        @NotNull IpKind ipKind,
        @NotNull PlanSource planSource,
        @Nullable @Size(max = 5) String industryCode,
        @Nullable PartyNature sellerNature,
        @Nullable PartyNature buyerNature,
        @Nullable PaymentMode paymentMode,
        @Nullable @Size(max = 60) String objective,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal expectedInvestment,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal expectedOutput,

        @NotNull @Size(max = 200) List<@Valid @NotNull AmountRow> lines) {

    /** @param known of the parties, asked once: what nobody has stated yet */
    static ApplicationForm of(RegistrationView view, Parties known) {
        ContractSubject subject = view.subject();
        StatisticsFields statistics = view.statistics();
        return new ApplicationForm(
                subject.title(),
                subject.signedOn(),
                subject.from(),
                subject.to().minusDays(1),
                BigDecimal.valueOf(subject.statedTotalFen(), 2),
                subject.documentHash(),
                known(TechnologyField.class, statistics == null ? null : statistics.technologyField()),
                known(IpKind.class, statistics == null ? "PATENT_INVENTION" : statistics.ipKind()),
                known(PlanSource.class, statistics == null ? null : statistics.planSource()),
                statistics == null ? null : statistics.industryCode(),
                stated(PartyNature.class, statistics == null ? null : statistics.sellerNature(), known.seller()),
                stated(PartyNature.class, statistics == null ? null : statistics.buyerNature(), known.buyer()),
                stated(
                        PaymentMode.class,
                        statistics == null ? null : statistics.paymentMode(),
                        PaymentMode.of(view.amounts())),
                statistics == null ? null : statistics.objective(),
                statistics == null ? null : yuan(statistics.expectedInvestmentFen()),
                statistics == null ? null : yuan(statistics.expectedOutputFen()),
                AmountRow.rows(view.amounts()));
    }

    /** @param seller nature as far as the exchange knows it; absent for an organisation it does not know */
    record Parties(@Nullable PartyNature seller, @Nullable PartyNature buyer) {}

    ContractSubject subject(ContractSubject former) {
        return new ContractSubject(
                title,
                former.contractType(),
                former.subType(),
                former.licenceMode(),
                former.openLicence(),
                former.patentIds(),
                former.sellerId(),
                former.buyerId(),
                signedOn,
                from,
                lastDay.plusDays(1),
                Money.ofYuan(statedTotal.toPlainString()).fen(),
                documentHash);
    }

    StatisticsFields statistics() {
        return new StatisticsFields(
                technologyField.name(),
                ipKind.name(),
                planSource.name(),
                industryCode,
                sellerNature == null ? null : sellerNature.name(),
                buyerNature == null ? null : buyerNature.name(),
                paymentMode == null ? null : paymentMode.name(),
                objective,
                fen(expectedInvestment),
                fen(expectedOutput));
    }

    private static @Nullable Long fen(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan.toPlainString()).fen();
    }

    private static @Nullable BigDecimal yuan(@Nullable Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2);
    }

    private static <E extends Enum<E>> @Nullable E stated(Class<E> type, @Nullable String name, @Nullable E otherwise) {
        E stated = known(type, name);
        return stated == null ? otherwise : stated;
    }

    /** A value of a form filled in elsewhere may be none of ours; then it has to be chosen anew. */
    private static <E extends Enum<E>> @Nullable E known(Class<E> type, @Nullable String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }
}
