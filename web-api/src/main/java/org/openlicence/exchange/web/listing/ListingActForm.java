package org.openlicence.exchange.web.listing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on a listing may carry; which members it needs is {@link ListingAct}'s.
 *
 * @param termsHash offer an owner consents to
 * @param reason of a refusal, return, review or withdrawal
 * @param noticeNumber of the office's notice
 * @param gazetteIssue where it was announced
 * @param announcedOn legal day of the announcement
 */
public record ListingActForm(
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String termsHash,
        @Nullable @Size(max = 1000) String reason,
        @Nullable @Size(max = 60) String noticeNumber,
        @Nullable @Size(max = 60) String gazetteIssue,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate announcedOn) {}
