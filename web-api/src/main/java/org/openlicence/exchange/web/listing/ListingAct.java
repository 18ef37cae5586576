package org.openlicence.exchange.web.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.shared.Origin;

/** Acts on a listing that are one button or one call, with the members each needs. Addresses are the names in kebab case. */
public enum ListingAct {
    CONSENTS,
    CONSENT("termsHash"),
    CONSENT_REFUSAL("reason"),
    FILING,
    FEE_REVIEW_PASS("reason"),
    FEE_REVIEW_REFUSAL("reason"),
    RETURN("noticeNumber", "reason"),
    ANNOUNCEMENT("gazetteIssue", "announcedOn"),
    WITHDRAWAL("reason"),
    WITHDRAWAL_CONSENT,
    WITHDRAWAL_ANNOUNCEMENT("gazetteIssue", "announcedOn"),
    ABANDONMENT;

    private final List<String> needed;

    ListingAct(String... needed) {
        this.needed = List.of(needed);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static ListingAct at(String address) {
        return valueOf(address.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    List<String> missing(ListingActForm form) {
        List<String> missing = new ArrayList<>();
        for (String name : needed) {
            if (member(form, name) == null) {
                missing.add(name);
            }
        }
        return missing;
    }

    private static @Nullable Object member(ListingActForm form, String name) {
        return switch (name) {
            case "termsHash" -> form.termsHash();
            case "reason" -> form.reason();
            case "noticeNumber" -> form.noticeNumber();
            case "gazetteIssue" -> form.gazetteIssue();
            case "announcedOn" -> form.announcedOn();
            default -> throw new IllegalStateException("no member " + name);
        };
    }

    /** The command; only when nothing is missing. */
    ListingCommand command(ListingId id, ListingActForm form, Origin origin) {
        return switch (this) {
            case CONSENTS -> new ListingCommand.RequestConsents(id, origin);
            case CONSENT -> new ListingCommand.GiveConsent(id, form.termsHash(), origin);
            case CONSENT_REFUSAL -> new ListingCommand.RefuseConsent(id, form.reason(), origin);
            case FILING -> new ListingCommand.FileDeclaration(id, origin);
            case FEE_REVIEW_PASS -> new ListingCommand.PassFeeReview(id, form.reason(), origin);
            case FEE_REVIEW_REFUSAL -> new ListingCommand.RefuseFeeReview(id, form.reason(), origin);
            case RETURN -> new ListingCommand.RecordReturn(id, form.noticeNumber(), form.reason(), origin);
            case ANNOUNCEMENT ->
                new ListingCommand.RecordAnnouncement(id, form.gazetteIssue(), form.announcedOn(), origin);
            case WITHDRAWAL -> new ListingCommand.RequestWithdrawal(id, form.reason(), origin);
            case WITHDRAWAL_CONSENT -> new ListingCommand.ConsentToWithdrawal(id, origin);
            case WITHDRAWAL_ANNOUNCEMENT ->
                new ListingCommand.RecordWithdrawalAnnouncement(id, form.gazetteIssue(), form.announcedOn(), origin);
            case ABANDONMENT -> new ListingCommand.AbandonListing(id, form.reason(), origin);
        };
    }
}
