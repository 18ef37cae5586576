package org.openlicence.exchange.registration;

import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** Files of a case, while the applicant may change what it files; papers of an amendment while it stands registered. */
public sealed interface DocumentCommand extends RegistrationCommand {
    /**
     * Puts a file to the case whose content was taken in before. Refused by DOC-06, DOC-07, REG-12.
     *
     * @param contentHash SHA-256 of the content
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record AttachDocument(RegistrationId registrationId, DocumentKind kind, String contentHash, Origin origin)
            implements DocumentCommand {}

    /** Takes a file from the case again. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.SELLER)
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.BUYER)
    record RemoveDocument(RegistrationId registrationId, DocumentKind kind, String contentHash, Origin origin)
            implements DocumentCommand {}
}
