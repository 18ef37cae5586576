package org.openlicence.exchange.mail;

/**
 * Who gets a mail: a person in one of the parts played. The address itself stays in its table.
 *
 * @param personId pseudonym, e.g. {@code per_7f3a}
 * @param organisationId the organisation acted for
 */
public record MailRecipient(String personId, String organisationId, MailLanguage language) {}
