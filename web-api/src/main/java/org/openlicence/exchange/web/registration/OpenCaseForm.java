package org.openlicence.exchange.web.registration;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationAbroad;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.registration.AmountKind;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.RecognitionTest;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A technology contract of any kind that a party brings to be registered.
 *
 * @param tests what the applicant says of its contract; all tests of its kind and sub-type must be there
 * @param side which side the applicant is
 * @param otherCode unified social credit code of the other side; absent where that is outside mainland China
 * @param abroadCountry instead of the code: country or region of the other side, two letters of ISO 3166-1
 * @param abroadNumber its number in the register of enterprises there
 * @param abroadName its name as registered there
 * @param abroadNameZh its Chinese name as in the contract; absent where that has none
 * @param licenceMode licences only
 * @param namedPatents numbers of the patents in the contract, separated by spaces, commas or lines
 * @param statedTotal total price stated in the contract, yuan
 * @param documentHash SHA-256 of the contract text
 */
public record OpenCaseForm(
        @NotNull ContractType contractType,
        @NotBlank @Pattern(regexp = "[A-Z_]{1,60}") String subType,
        @Nullable Set<@NotNull RecognitionTest> tests,
        @NotNull Side side,
        @Nullable @Pattern(regexp = "[0-9A-Z]{18}") String otherCode,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String abroadCountry,
        @Nullable @Size(max = 40) String abroadNumber,
        @Nullable @Size(max = 200) String abroadName,
        @Nullable @Size(max = 200) String abroadNameZh,
        @Nullable LicenceMode licenceMode,
        @Nullable @Size(max = 4000) String namedPatents,
        @NotBlank @Size(max = 300) String title,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate signedOn,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate lastDay,

        @NotNull @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal statedTotal,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String documentHash) {
    /** Which side of the contract the applicant is. */
    public enum Side {
        /** Developer, transferor, licensor or trustee; the one that usually applies. */
        SELLER,
        BUYER
    }

    /** How far a licence excludes others (Civil Code art. 864). */
    public enum LicenceMode {
        ORDINARY,
        SOLE,
        EXCLUSIVE
    }

    @SuppressWarnings("NullAway") // an empty form is not sent
    static OpenCaseForm empty(@Nullable ContractType type) {
        return new OpenCaseForm(
                type,
                null,
                null,
                Side.SELLER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Tests of its kind and sub-type that the applicant says hold. */
    Set<RecognitionTest> stated() {
        return RecognitionTest.of(contractType, subType).stream()
                .filter(test -> tests != null && tests.contains(test))
                .collect(Collectors.toSet());
    }

    /** Tests of its kind and sub-type that the applicant did not say hold. */
    List<RecognitionTest> missing() {
        return RecognitionTest.of(contractType, subType).stream()
                .filter(test -> tests == null || !tests.contains(test))
                .toList();
    }

    /** The other side outside mainland China; empty where it has a credit code, or is not described as one abroad. */
    Optional<OrganisationAbroad> abroad() {
        return abroadCountry == null || abroadNumber == null || abroadName == null
                ? Optional.empty()
                : OrganisationAbroad.read(abroadCountry, abroadNumber);
    }

    /** The member that does not say who the other side is; empty where exactly one way of saying it is taken. */
    Optional<String> otherMissing() {
        boolean elsewhere =
                Stream.of(abroadCountry, abroadNumber, abroadName, abroadNameZh).anyMatch(Objects::nonNull);
        if (elsewhere == (otherCode != null)) {
            return Optional.of("otherCode");
        }
        if (otherCode != null || abroad().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                abroadCountry == null
                        ? "abroadCountry"
                        : abroadName == null && abroadNumber != null ? "abroadName" : "abroadNumber");
    }

    /** The other side by its id here. */
    String otherId() {
        return abroad().map(OrganisationAbroad::organisationId)
                .map(OrganisationId::value)
                .orElse("org_" + otherCode);
    }

    /** Patents by their numbers; empty when one of them is none. */
    Optional<List<String>> patents() {
        if (namedPatents == null || namedPatents.isBlank()) {
            return Optional.of(List.of());
        }
        List<Optional<PatentNumber>> read = List.of(namedPatents.strip().split("[\\s,，、;；]+")).stream()
                .map(PatentNumber::read)
                .toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream()
                        .flatMap(Optional::stream)
                        .map(number -> number.patentId().value())
                        .distinct()
                        .toList())
                : Optional.empty();
    }

    ContractSubject subject(String applicantId, List<String> patentIds) {
        String otherId = otherId();
        boolean seller = side == Side.SELLER;
        return new ContractSubject(
                title,
                contractType.name(),
                subType,
                licenceMode == null || contractType != ContractType.LICENCE ? null : licenceMode.name(),
                false,
                patentIds,
                seller ? applicantId : otherId,
                seller ? otherId : applicantId,
                signedOn,
                from,
                lastDay.plusDays(1),
                Money.ofYuan(statedTotal.toPlainString()).fen(),
                documentHash);
    }

    /** One line to begin with; the application splits it where something is not technology. */
    List<AmountLine> amounts() {
        AmountKind kind =
                switch (contractType) {
                    case DEVELOPMENT -> AmountKind.RND_FUNDS_AND_FEE;
                    case TRANSFER -> AmountKind.TRANSFER_PRICE;
                    case LICENCE -> AmountKind.LICENCE_FIXED;
                    case CONSULTING -> AmountKind.CONSULTING_FEE;
                    case SERVICE ->
                        switch (subType) {
                            case "TRAINING" -> AmountKind.TRAINING_FEE;
                            case "INTERMEDIARY" -> AmountKind.INTERMEDIARY_FEE;
                            default -> AmountKind.SERVICE_FEE;
                        };
                };
        return List.of(new AmountLine(
                kind.name(), title, Money.ofYuan(statedTotal.toPlainString()).fen(), true));
    }
}
