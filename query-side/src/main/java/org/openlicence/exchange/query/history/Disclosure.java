package org.openlicence.exchange.query.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline may tell, by event name. An event or component that is not named here is not told: a new event stays
 * private until somebody decides.
 *
 * @param everybody whether the line may stand on a public page; otherwise only the parties see it
 * @param details components shown
 */
record Disclosure(boolean everybody, List<String> details) {
    private static final Map<String, Disclosure> ALLOWED = Map.ofEntries(
            open("patent.PatentRegistered", "number", "publicationNumber"),
            open("patent.PatentImported", "number", "publicationNumber", "source"),
            open("patent.AnnualFeeFellDue", "feeYear", "dueOn"),
            open("patent.AnnualFeePaid", "feeYear", "paidOn"),
            open("patent.EvaluationReportIssued", "reportNumber", "issuedOn", "positive"),
            open("patent.PledgeRegistered", "pledgeNumber", "registeredOn"),
            open("patent.PledgeeConsented", "pledgeNumber"),
            open("patent.PledgeReleased", "pledgeNumber", "releasedOn"),
            open("patent.LicenceInTermRecorded", "recordalNumber", "form", "from", "to"),
            open("patent.ProceedingsSuspended", "ground", "from"),
            open("patent.SuspensionLifted", "liftedOn"),
            open("patent.OwnersChanged", "recordedOn"),
            open("patent.RightEnded", "reason", "endedOn"),
            parties("listing.ListingDrafted"),
            parties("listing.TermsRevised"),
            parties("listing.ConsentsRequested", "termsHash"),
            parties("listing.ConsentGiven", "ownerId", "termsHash"),
            parties("listing.ConsentRefused", "ownerId", "reason"),
            parties("listing.PricingRouteStated", "route", "reference"),
            open("listing.PublicityPosted", "days", "endsOn"),
            parties("listing.ObjectionRaised", "ground", "daysLeft"),
            parties("listing.ObjectionDismissed", "reason", "endsOn"),
            parties("listing.ObjectionUpheld", "reason"),
            open("listing.PublicityClosed"),
            parties("listing.FeeReviewRequired"),
            parties("listing.WordingReviewRequired"),
            parties("listing.FeeReviewPassed", "reason"),
            parties("listing.FeeReviewRefused", "reason"),
            parties("listing.DeclarationFiled", "filedOn", "termsHash"),
            parties("listing.DeclarationReturned", "noticeNumber", "reason"),
            open("listing.ListingAnnounced", "gazetteIssue", "announcedOn"),
            open("listing.ListingSuspended", "bars"),
            open("listing.ListingResumed"),
            open("listing.OwnerChanged"),
            parties("listing.WithdrawalRequested", "reason"),
            parties("listing.WithdrawalConsentGiven", "ownerId"),
            open("listing.WithdrawalFiled", "filedOn"),
            open("listing.ListingWithdrawn", "gazetteIssue", "announcedOn"),
            open("listing.ListingEnded", "reason", "endedOn"),
            open("listing.ListingExpired", "expiredOn"),
            parties("listing.ListingAbandoned", "reason"),
            parties("licence.NoticeServed", "termsHash", "termsVersion", "dueFen", "receivedAt"),
            parties("licence.PaymentConfirmed", "bankReference", "amountFen", "valueAt"),
            parties("licence.PaymentMismatched", "bankReference", "dueFen", "amountFen", "reason", "valueAt"),
            parties("licence.RefundOrdered", "bankReference", "amountFen"),
            parties("licence.RefundConfirmed", "bankReference", "refundReference"),
            parties("licence.LicenceFormed", "effectiveAt", "validFrom", "validTo", "recordalDueOn"),
            parties("licence.NoticeLapsed", "reason"),
            parties("licence.LicenceCompleted", "completedOn"),
            parties("licence.LicenceEnded", "reason", "endedOn"),
            parties("recordal.RecordalOpened", "dueOn"),
            parties("recordal.RecordalFiled", "receipt", "filedOn", "packetHash"),
            parties("recordal.RecordalConfirmed", "recordalNumber", "recordedOn"),
            parties("recordal.RecordalRefused", "reason", "note", "refusedOn"),
            parties("recordal.RecordalFellOverdue"),
            parties("recordal.RecordalChanged", "entryNumber", "change", "recordedOn"),
            parties("recordal.RecordalCancelled", "entryNumber", "reason", "cancelledOn"),
            parties("royalty.RoyaltyOpened"),
            parties("royalty.RoyaltyStated", "period", "baseFen", "dueFen", "paymentDueOn"),
            parties("royalty.RoyaltyStatementCorrected", "period", "baseFen", "dueFen", "paymentDueOn"),
            parties("royalty.StatementFellOverdue", "period"),
            parties("royalty.RoyaltyPaid", "period", "bankReference", "amountFen"),
            parties("royalty.RoyaltyPaymentMismatched", "period", "bankReference", "amountFen", "reason"),
            parties("royalty.RoyaltyRefunded", "bankReference", "refundReference"),
            parties("royalty.RoyaltyFellOverdue", "period"),
            parties("royalty.ArrearsDemanded", "period", "answerBy"),
            parties("royalty.BreachDeclared", "period", "endedOn"),
            parties("royalty.RoyaltyClosed", "endedOn"),
            parties("dispute.DisputeOpened", "subject", "claimedFen"),
            parties("dispute.DisputeAnswered"),
            parties("dispute.SettlementProposed", "number"),
            parties("dispute.SettlementAccepted", "number"),
            parties("dispute.MediationRequested", "reference", "requestedOn"),
            parties("dispute.MediationEnded", "agreed", "reference", "endedOn"),
            parties("dispute.BroughtToCourt", "caseNumber", "filedOn"),
            parties("dispute.DisputeClosed", "outcome", "reference", "closedOn"),
            parties("achievement.AchievementRecorded"),
            parties("achievement.AchievementRevised"),
            parties("achievement.InventorNameErased"),
            parties("achievement.NegativeListChecked", "passed", "checkedOn"),
            parties("achievement.DecisionRecorded", "decisionNo", "decidedOn"),
            parties("achievement.AchievementPriced"),
            parties("achievement.AchievementConverted", "conversion", "reference", "convertedOn"),
            parties("achievement.AchievementWrittenOff", "decisionNo", "writtenOffOn"),
            parties("achievement.IdlenessExplained", "until"),
            parties("achievement.AchievementFellIdle", "since"),
            parties("achievement.EmpowermentRequested", "mode", "years"),
            parties("achievement.EmpowermentDeclined"),
            parties("achievement.HolderModeSet", "mode", "years", "decisionNo"),
            parties("achievement.PublicImplementationCandidateNamed", "patentId", "since"),
            parties("inventory.InventoryRecorded", "level"),
            parties("inventory.InventoryRevised", "level"),
            parties("inventory.InventorySentForReview"),
            parties("inventory.CollegeApproved"),
            parties("inventory.InventoryPooled"),
            parties("inventory.InventoryReturned", "reason"),
            parties("inventory.PushedToEnterprises", "answerBy"),
            parties("inventory.PushAnswered", "layer"),
            parties("inventory.InventoryWithdrawn", "reason"),
            parties("registration.RegistrationOpened"),
            parties("registration.FormCompleted"),
            parties("registration.ApplicationSubmitted", "submittedOn"),
            parties("registration.SupplementRequested", "defects", "dueOn"),
            parties("registration.ApplicationAccepted", "acceptedOn", "regime", "dueOn"),
            parties("registration.ApplicationDeclined", "ground", "reason"),
            parties("registration.ReviewStarted"),
            parties("registration.ContractClassified", "contractType", "subType", "reason"),
            parties("registration.AmountsDetermined", "totalFen", "technologyFen", "amountStatus", "reason"),
            parties("registration.ContractRegistered", "officialNumber", "registeredOn"),
            parties("registration.RegistrationRefused", "ground", "reason"),
            parties("registration.ApplicationWithdrawn"),
            parties("registration.ApplicationLapsed"),
            parties("registration.AmendmentRequested", "reason"),
            parties("registration.RegistrationAmended", "version", "totalFen", "technologyFen", "amountStatus"),
            parties("registration.AmendmentRejected", "reason"),
            parties("registration.RegistrationRevoked", "ground", "reason", "revokedOn"),
            open("certificate.CertificateIssued", "officialNumber", "version", "contentHash", "keyId"),
            open("certificate.CertificateSuperseded", "version", "supersededBy"),
            open("certificate.CertificateRevoked", "reason"));

    static @Nullable Disclosure of(String eventName) {
        return ALLOWED.get(eventName);
    }

    private static Map.Entry<String, Disclosure> open(String eventName, String... details) {
        return Map.entry(eventName, new Disclosure(true, List.of(details)));
    }

    private static Map.Entry<String, Disclosure> parties(String eventName, String... details) {
        return Map.entry(eventName, new Disclosure(false, List.of(details)));
    }
}
