package org.openlicence.exchange.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link Licence} (开放许可). State table: docs/domain/licence.md */
public sealed interface LicenceCommand extends ExchangeCommand {
    LicenceId licenceId();

    @Override
    default String aggregateId() {
        return licenceId().value();
    }

    /**
     * Written notice to the patentee, accepting one variant of the announced terms by its hash (Patent Law art. 51(1)). Refused by
     * LC-01 (listing not open), LC-02 (terms changed), LC-03 (taker is an owner), LC-04 (taker already holds or awaits a
     * licence of this patent), LC-05 (right not in force). Where nothing is due at conclusion the licence forms at once.
     */
    @Permit(role = Role.REPRESENTATIVE)
    record ServeNotice(
            LicenceId licenceId, ListingId listingId, String termsHash, IntendedUse intendedUse, Origin origin)
            implements LicenceCommand {}

    /**
     * The bank reports a payment. Forms the licence when payer and amount are right and the listing was open at the value
     * date; otherwise the money goes back. The same bank reference twice changes nothing.
     *
     * @param payerId organisation whose account paid
     * @param valueAt when the money was received
     */
    @Permit(role = Role.SYSTEM)
    record ConfirmPayment(
            LicenceId licenceId, String bankReference, Money amount, String payerId, Instant valueAt, Origin origin)
            implements LicenceCommand {}

    /** The bank reports that a refund was carried out. */
    @Permit(role = Role.SYSTEM)
    record ConfirmRefund(LicenceId licenceId, String bankReference, String refundReference, Origin origin)
            implements LicenceCommand {}

    /** The taker gives up before paying. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record WithdrawNotice(LicenceId licenceId, Origin origin) implements LicenceCommand {}

    /** No payment came in time, or the listing closed before it came. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record LapseNotice(LicenceId licenceId, String reason, Origin origin) implements LicenceCommand {}

    /** The term has run out. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record CompleteTerm(LicenceId licenceId, Origin origin) implements LicenceCommand {}

    /**
     * The right ended, and the licence with it (Patent Law arts 44, 47), or the licensor ended it for breach (Civil Code arts
     * 563, 565), or the taker declined after a trial (art. 562). Sent by the exchange.
     *
     * @param reason name of a {@code RightEnd}, {@link #BREACH} or {@link #DECLINED}
     * @param endedOn first day without the licence
     */
    @Permit(role = Role.SYSTEM)
    record EndLicence(LicenceId licenceId, String reason, LocalDate endedOn, Origin origin) implements LicenceCommand {
        /** The taker did not pay, was asked to, and did not answer in time. */
        public static final String BREACH = "BREACH";
        /** The taker did not go on after a free trial. */
        public static final String DECLINED = "DECLINED";
    }

    /**
     * Both sides have signed a negotiated contract. Sent by the exchange; a repeat does nothing.
     *
     * @param intendedUse what the taker said it will do with the patent
     */
    @Permit(role = Role.SYSTEM)
    record FormByContract(LicenceId licenceId, SignedContract contract, IntendedUse intendedUse, Origin origin)
            implements LicenceCommand {}

    /**
     * The last day to pay what a negotiated contract made due at its conclusion has passed. Sent by the exchange. Refused by LC-18
     * before that; does nothing where the sum was paid or is owed no more.
     */
    @Permit(role = Role.SYSTEM)
    record MarkContractSumOverdue(LicenceId licenceId, Origin origin) implements LicenceCommand {}

    /** A licensor asks for that sum. Refused by LC-19 (it is not overdue). A repeat changes nothing. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record DemandContractSum(LicenceId licenceId, Origin origin) implements LicenceCommand {}

    /** A licensor ends the licence because its demand was not answered in time. Refused by LC-15 (not in force), LC-20. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record EndForArrears(LicenceId licenceId, Origin origin) implements LicenceCommand {}

    /**
     * Either side asks that the taker may pay later than the announced plan says. Refused by LC-13: other terms than the
     * announced ones are those of a negotiated licence (Patent Law art. 51(3)).
     *
     * @param until day to which payment is to be put off
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record AskDeferral(LicenceId licenceId, LocalDate until, Origin origin) implements LicenceCommand {}

    /**
     * The taker asks to let somebody else practise the patent, or to hand its licence on. Never granted here (LC-14); that it
     * was asked and refused is kept.
     *
     * @param recipient whom it names
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record AskPassingOn(LicenceId licenceId, PassingOn kind, String recipient, Origin origin)
            implements LicenceCommand {}

    /**
     * One side proposes, and signs, an end by agreement (Civil Code art. 562); the licence ends with the day of the last
     * signature. Refused by LC-15 (not in force).
     *
     * @param conditions what the sides agree on besides, at most 500 characters; absent when nothing
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record ProposeTermination(LicenceId licenceId, @Nullable String conditions, Origin origin)
            implements LicenceCommand {}

    /**
     * Another party signs the open proposal; the last signature ends the licence. Refused by LC-15, LC-16 (another proposal).
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.LICENSOR)
    record SignTermination(LicenceId licenceId, String contentHash, Origin origin) implements LicenceCommand {}

    /**
     * The taker asks for paid fees back after the patent was invalidated (Patent Law art. 47(3)). Refused by LC-17. What comes
     * of it is for the parties and the courts.
     *
     * @param amount what it asks for
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.TAKER)
    record OpenFairnessClaim(LicenceId licenceId, Money amount, String ground, Origin origin)
            implements LicenceCommand {}
}
