package org.openlicence.exchange.ops.console.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something about one line that the operator should know.
 *
 * @param line number of the line in its file, from 1
 * @param rowId key of the row in the source; absent when the line could not be read so far
 * @param reason what is wrong
 * @param detail the offending value, shortened; never a name of a person
 */
public record RowFault(long line, @Nullable String rowId, Reason reason, String detail) {
    private static final int LONGEST_DETAIL = 120;

    public RowFault {
        detail = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
    }

    /** Why a line, or a part of it, was not taken. */
    public enum Reason {
        BROKEN_JSON(true, "not a JSON object"),
        LINE_TOO_LONG(true, "line longer than 1,000,000 characters"),
        NO_TITLE(true, "no title"),
        NO_IDENTITY(true, "neither a number nor an id"),
        BAD_ID(true, "the id of the row cannot be used as a key"),
        WRONG_TYPE(true, "a field has another type than the schema says"),
        DUPLICATE(true, "the same patent stands on an earlier line"),
        REFUSED(true, "refused by the exchange"),
        DIFFERS(true, "the patent is here already, with other contents"),
        BAD_NUMBER(false, "number left out: not a number of its office"),
        BAD_DATE(false, "date left out: not a date, or out of order"),
        BAD_IPC(false, "IPC symbol left out: not a symbol"),
        CLEANED_TEXT(false, "control characters removed"),
        SHORTENED_TITLE(false, "title shortened to 300 characters"),
        SHORTENED_ABSTRACT(false, "abstract shortened to 5,000 characters"),
        TOO_MANY(false, "all but the first 50 left out"),
        CLAIMS_LEFT_OUT(
                false,
                "claims left out: of a design, more than 200, longer than 20,000 characters, or an owner has recorded others"),
        APPLICANT_LEFT_OUT(false, "applicant left out: not recognisable as an organisation"),
        APPLICANT_TOO_LONG(false, "applicant left out: longer than 200 characters");

        private final boolean stopsRow;
        private final String sentence;

        Reason(boolean stopsRow, String sentence) {
            this.stopsRow = stopsRow;
            this.sentence = sentence;
        }

        /** Whether the row was not imported; otherwise it was, without the part that is wrong. */
        public boolean stopsRow() {
            return stopsRow;
        }

        public String sentence() {
            return sentence;
        }
    }
}
