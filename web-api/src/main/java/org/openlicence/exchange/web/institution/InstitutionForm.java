package org.openlicence.exchange.web.institution;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.ConflictNature;
import org.openlicence.exchange.institution.CreditTier;
import org.openlicence.exchange.institution.InstitutionLevel;
import org.openlicence.exchange.institution.InstitutionService;
import org.openlicence.exchange.institution.ManagerGrade;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on an institution carries; which members it needs is {@link InstitutionAct}'s.
 *
 * @param disciplines fields it works in, one a line
 * @param managerId pseudonym of a person who acts for the institution
 * @param specialities fields the person works in, one a line
 * @param organisationId the other organisation of a conflict
 * @param amount yuan
 */
public record InstitutionForm(
        @Nullable @Size(max = 1300) String disciplines,
        @Nullable @Size(max = 5) List<@NotNull InstitutionService> services,
        @Nullable @Size(max = 2) List<@NotNull InstitutionLevel> levels,
        @Nullable @Size(max = 200) String reference,
        @Nullable @Size(max = 120) String managerId,
        @Nullable ManagerGrade grade,
        @Nullable @Size(max = 700) String specialities,
        @Nullable CreditTier tier,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable @Size(max = 2000) String text,
        @Nullable Boolean upheld,
        @Nullable @Pattern(regexp = "org_[0-9A-Z-]{1,60}") String organisationId,
        @Nullable ConflictNature nature,
        @Nullable @Min(2000) @Max(2100) Integer year,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Nullable @Size(max = 160) String caseId) {
    static final InstitutionForm EMPTY = new InstitutionForm(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Values written one a line; none where nothing was written. */
    static List<String> lines(@Nullable String words) {
        return words == null
                ? List.of()
                : words.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** A member as it was typed; absent when it was not. For the form that is shown again. */
    public @Nullable Object value(String member) {
        return switch (member) {
            case "disciplines" -> disciplines;
            case "services" -> services;
            case "levels" -> levels;
            case "reference" -> reference;
            case "managerId" -> managerId;
            case "grade" -> grade;
            case "specialities" -> specialities;
            case "tier" -> tier;
            case "on" -> on;
            case "text" -> text;
            case "upheld" -> upheld;
            case "organisationId" -> organisationId;
            case "nature" -> nature;
            case "year" -> year;
            case "amount" -> amount;
            case "caseId" -> caseId;
            default -> throw new IllegalStateException("no member " + member);
        };
    }
}
