package org.openlicence.exchange.organisation;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Role;

/** What can be asked of an {@link Organisation} (单位). */
public sealed interface OrganisationCommand extends ExchangeCommand {
    OrganisationId organisationId();

    @Override
    default String aggregateId() {
        return organisationId().value();
    }

    /**
     * Enters an organisation. A code whose check character fails is refused (ORG-01) unless evidence is given: some
     * early codes were issued with a wrong one.
     *
     * @param creditCode unified social credit code, 18 characters
     * @param nameZh name as registered
     * @param nameEn English name; absent when it has none
     * @param kind what it is
     * @param divisionCode six digits of GB/T 2260, e.g. {@code 310104}
     * @param size size class of an enterprise; absent for others
     * @param overrideEvidence what shows that the code was really issued, for a code that fails its check
     */
    @Permit(role = Role.OPERATOR)
    @Permit(role = Role.REGISTRAR)
    record RegisterOrganisation(
            OrganisationId organisationId,
            String creditCode,
            String nameZh,
            @Nullable String nameEn,
            OrganisationKind kind,
            String divisionCode,
            @Nullable EnterpriseSize size,
            @Nullable String overrideEvidence,
            Origin origin)
            implements OrganisationCommand {}

    /**
     * Enters the other side of a contract that is outside mainland China, as the party at home knows it; nothing of it is
     * checked. It has no account, so it never acts here.
     *
     * @param country two letters of ISO 3166-1
     * @param registerNumber in the register of enterprises there
     * @param nameZh Chinese name as in the contract; the original one where the contract has none
     * @param nameEn original or English name
     */
    @Permit(role = Role.REPRESENTATIVE)
    @Permit(role = Role.OPERATOR)
    @Permit(role = Role.REGISTRAR)
    record EnterOrganisationAbroad(
            OrganisationId organisationId,
            String country,
            String registerNumber,
            String nameZh,
            @Nullable String nameEn,
            Origin origin)
            implements OrganisationCommand {}
}
