/** Accounts of people: login, password, whom they act for. The only place where personal data is kept. */
@NullMarked
package org.openlicence.exchange.web.account;

import org.jspecify.annotations.NullMarked;
