/** Sending mails, the outbox page, addresses, and the link that stops mails. See docs/domain/mail.md. */
@NullMarked
package org.openlicence.exchange.web.mail;

import org.jspecify.annotations.NullMarked;
