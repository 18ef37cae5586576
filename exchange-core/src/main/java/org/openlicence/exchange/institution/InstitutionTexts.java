package org.openlicence.exchange.institution;

import org.openlicence.exchange.shared.TextsByHash;

/** Reasons of tiers, appeals and credit cases. */
public interface InstitutionTexts extends TextsByHash<InstitutionId> {}
