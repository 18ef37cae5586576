/**
 * Mail to the people of the exchange (电子邮件通知): addresses, what each of them wants, and an outbox that is written in the
 * transaction of what the mail reports. No event holds an address or a text. See docs/domain/mail.md.
 */
@NullMarked
package org.openlicence.exchange.mail;

import org.jspecify.annotations.NullMarked;
