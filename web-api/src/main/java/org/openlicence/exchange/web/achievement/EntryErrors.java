package org.openlicence.exchange.web.achievement;

import org.springframework.validation.Errors;

/** What the annotations of an entry's form cannot judge: that its lists can be read. */
final class EntryErrors {
    private EntryErrors() {}

    static void check(EntryForm form, Errors errors) {
        if (!errors.hasFieldErrors("inventors")) {
            readable("inventors", "achievement.inventors.unreadable", form::shares, errors);
        }
        if (!errors.hasFieldErrors("patents")) {
            readable("patents", "achievement.patents.unreadable", form::patentIds, errors);
        }
    }

    private static void readable(String field, String message, Runnable reading, Errors errors) {
        try {
            reading.run();
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            errors.rejectValue(field, message);
        }
    }
}
