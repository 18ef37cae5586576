package org.openlicence.exchange.patent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a {@link Patent}. State table: docs/domain/patent.md */
public sealed interface PatentCommand extends ExchangeCommand {
    PatentId patentId();

    @Override
    default String aggregateId() {
        return patentId().value();
    }

    /**
     * A patentee enters its patent. Refused by OL-16 (check digit, type digit), PAT-02 (owners' shares do not sum to
     * 10,000), PAT-03 (the acting organisation is not an owner), PAT-04 (dates out of order).
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    record RegisterPatent(
            PatentId patentId,
            String number,
            PatentType type,
            Bibliography bibliography,
            List<PatentOwner> owners,
            Origin origin)
            implements PatentCommand {
        public RegisterPatent {
            owners = List.copyOf(owners);
        }
    }

    /**
     * Takes over a patent from a published collection; absent facts stay absent. Repeating it changes nothing.
     *
     * @param number number as the source gives it: a ZL number, a publication number, a foreign number; absent when the
     *     source has none, then {@code source} identifies it
     * @param source collection and the key of the row within it
     */
    @Permit(role = Role.OPERATOR)
    record ImportPatent(
            PatentId patentId,
            @Nullable String number,
            @Nullable PatentType type,
            Bibliography bibliography,
            List<PatentOwner> owners,
            String source,
            Origin origin)
            implements PatentCommand {
        public ImportPatent {
            owners = List.copyOf(owners);
        }
    }

    /** An annual fee fell due (Patent Law art. 43). Repeating it for the same fee year changes nothing. */
    @Permit(role = Role.REGISTRAR)
    record RecordAnnualFeeDue(PatentId patentId, int feeYear, LocalDate dueOn, Money fullFee, Origin origin)
            implements PatentCommand {}

    /** An annual fee was paid in full, late fee included (Implementing Regulations art. 115). */
    @Permit(role = Role.REGISTRAR)
    record RecordAnnualFeePaid(PatentId patentId, int feeYear, LocalDate paidOn, Money amount, Origin origin)
            implements PatentCommand {}

    /** A patent right evaluation report (专利权评价报告) was issued (Patent Law art. 50(1)). */
    @Permit(role = Role.REGISTRAR)
    record RecordEvaluationReport(
            PatentId patentId, String reportNumber, LocalDate issuedOn, boolean positive, Origin origin)
            implements PatentCommand {}

    /** A pledge was entered in the register (Implementing Regulations art. 86(4)). */
    @Permit(role = Role.REGISTRAR)
    record RecordPledge(PatentId patentId, String pledgeNumber, String pledgee, LocalDate registeredOn, Origin origin)
            implements PatentCommand {}

    /** The pledgee consented in writing to the open licence. */
    @Permit(role = Role.REGISTRAR)
    record RecordPledgeeConsent(PatentId patentId, String pledgeNumber, String documentHash, Origin origin)
            implements PatentCommand {}

    /** The pledge was struck off. */
    @Permit(role = Role.REGISTRAR)
    record RecordPledgeReleased(PatentId patentId, String pledgeNumber, LocalDate releasedOn, Origin origin)
            implements PatentCommand {}

    /** A licence granted outside the exchange is on the register, for a term both of whose days are included. */
    @Permit(role = Role.REGISTRAR)
    record RecordLicenceInTerm(
            PatentId patentId, String recordalNumber, LicenceForm form, LocalDate from, LocalDate to, Origin origin)
            implements PatentCommand {}

    /** Proceedings are suspended for an ownership dispute, or a court preserves the right (Regulations arts 103, 104). */
    @Permit(role = Role.REGISTRAR)
    record RecordSuspension(
            PatentId patentId, String caseNumber, SuspensionGround ground, LocalDate from, Origin origin)
            implements PatentCommand {}

    /** The suspension or preservation ended. */
    @Permit(role = Role.REGISTRAR)
    record RecordSuspensionLifted(PatentId patentId, String caseNumber, LocalDate liftedOn, Origin origin)
            implements PatentCommand {}

    /**
     * The register names other owners (Patent Law art. 10). Licences given before bind them (SPC interpretation art. 24(2)).
     *
     * @param entryNumber number of the entry on the register
     * @param owners every owner from then on
     */
    @Permit(role = Role.REGISTRAR)
    record RecordTransfer(
            PatentId patentId, String entryNumber, List<PatentOwner> owners, LocalDate recordedOn, Origin origin)
            implements PatentCommand {
        public RecordTransfer {
            owners = List.copyOf(owners);
        }
    }

    /**
     * The claims (权利要求) as granted, all of them, in one language. They take the place of what was recorded in that language. An
     * owner's own stand before those of a collection (PAT-05); a design has none (PAT-10).
     * Nobody replaces unread what stands (PAT-11).
     *
     * @param claims claim 1 first, each without its number
     * @param source collection they are taken from, and the key of the row; absent when an owner records them
     * @param unread whether the sender names no version it has read
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.PATENTEE)
    @Permit(role = Role.OPERATOR)
    record RecordClaims(
            PatentId patentId,
            ClaimLanguage language,
            List<String> claims,
            @Nullable String source,
            boolean unread,
            Origin origin)
            implements PatentCommand {
        public RecordClaims {
            claims = claims.stream().map(ClaimText::unnumbered).toList();
        }
    }

    /** The right ended, possibly back-dated (Patent Law arts 42, 44, 47; Regulations art. 115). Final. */
    @Permit(role = Role.REGISTRAR)
    record RecordRightEnded(PatentId patentId, RightEnd reason, LocalDate endedOn, Origin origin)
            implements PatentCommand {}
}
