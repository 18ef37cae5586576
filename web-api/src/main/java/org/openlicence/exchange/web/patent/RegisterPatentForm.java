package org.openlicence.exchange.web.patent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentType;
import org.springframework.format.annotation.DateTimeFormat;

/** What the owner types about a patent; the number is checked by the domain (OL-16). */
record RegisterPatentForm(
        @NotBlank @Size(max = 60) String number,
        @NotNull PatentType type,
        @NotBlank @Size(max = 300) String titleZh,
        @Nullable @Size(max = 300) String titleEn,
        @Nullable @Size(max = 5000) String abstractZh,
        @Nullable @Size(max = 5000) String abstractEn,
        @Nullable @Size(max = 500) String ipc,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate filedOn,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate grantedOn,

        @Nullable @Size(max = 20) String publicationNumber,
        @Size(max = 4) List<@Valid OwnerRow> owners) {
    static final int OWNER_ROWS = 4;

    RegisterPatentForm {
        owners = owners == null ? List.of() : owners;
    }

    /** An empty form with the acting organisation as only owner. */
    static RegisterPatentForm empty(String creditCode) {
        return new RegisterPatentForm(
                "",
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new OwnerRow(creditCode, new BigDecimal("100")), blankRow(), blankRow(), blankRow()));
    }

    private static OwnerRow blankRow() {
        return new OwnerRow(null, null);
    }

    Bibliography bibliography() {
        List<String> symbols = ipc == null
                ? List.of()
                : Arrays.stream(ipc.split("[;；,，\\n]"))
                        .map(String::strip)
                        .filter(symbol -> !symbol.isEmpty())
                        .toList();
        return new Bibliography(
                titleZh, titleEn, abstractZh, abstractEn, symbols, filedOn, grantedOn, publicationNumber);
    }
}
