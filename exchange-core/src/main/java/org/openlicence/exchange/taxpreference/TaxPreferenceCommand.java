package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.YearShare;

/** What can be asked of a {@link TaxPreference}. State table: docs/domain/taxpreference.md */
public sealed interface TaxPreferenceCommand extends ExchangeCommand {
    TaxPreferenceId preferenceId();

    @Override
    default String aggregateId() {
        return preferenceId().value();
    }

    /**
     * Judges a rule for a party. The contract is read from its registration, never from the sender. Refused by TXP-01.
     *
     * @param inputs what the party says of itself; absent when the exchange asks again, for what was said before
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    @Permit(role = Role.SYSTEM)
    record EvaluatePreference(
            TaxPreferenceId preferenceId,
            RegistrationId registrationId,
            TaxSide side,
            TaxRule rule,
            @Nullable List<DeclaredInput> inputs,
            Origin origin)
            implements TaxPreferenceCommand {
        public EvaluatePreference {
            inputs = inputs == null ? null : List.copyOf(inputs);
        }
    }

    /** The contract's part of its tax year has changed. Sent by the exchange. */
    @Permit(role = Role.SYSTEM)
    record EnterYearShare(
            TaxPreferenceId preferenceId, String period, long yearIncomeFen, YearShare share, Origin origin)
            implements TaxPreferenceCommand {}

    /**
     * The party has claimed the relief. Refused by TXP-02 to TXP-05, TXP-08, TXP-09, TXP-11.
     *
     * @param period year of a yearly rule, else month or quarter
     * @param amount of R-VAT-TECH the sales with VAT; of every other rule the relief itself
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record RecordClaim(TaxPreferenceId preferenceId, String period, Money amount, Origin origin)
            implements TaxPreferenceCommand {}

    /** The party has told the tax authority and put the claim right. Refused by TXP-06, TXP-08. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record RecordCorrection(TaxPreferenceId preferenceId, LocalDate correctedOn, String reference, Origin origin)
            implements TaxPreferenceCommand {}

    /**
     * The party puts a file to what it keeps for the tax body. Refused by TXP-12, TXP-13.
     *
     * @param contentHash of a content that was taken in
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record AttachEvidence(TaxPreferenceId preferenceId, EvidenceKind kind, String contentHash, Origin origin)
            implements TaxPreferenceCommand {}

    /** Nothing more will be claimed. Refused by TXP-10. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record ClosePreference(TaxPreferenceId preferenceId, Origin origin) implements TaxPreferenceCommand {}
}
