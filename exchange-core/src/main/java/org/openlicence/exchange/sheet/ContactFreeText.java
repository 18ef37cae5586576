package org.openlicence.exchange.sheet;

import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.sheet.rule.TextsNameNoContact;

/** What of sheets holds for other texts that people read before they may know each other. */
public final class ContactFreeText {
    private ContactFreeText() {}

    /** That a text names no e-mail address, mobile or identity card number. @param field that holds it */
    public static BusinessRule rule(String field, String text) {
        return TextsNameNoContact.in(field, text);
    }
}
