package org.openlicence.exchange.institution;

import org.openlicence.exchange.shared.InMemoryTextsByHash;

/** Words of institutions without a database. */
final class InMemoryInstitutionTexts extends InMemoryTextsByHash<InstitutionId> implements InstitutionTexts {}
