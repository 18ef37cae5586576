package org.openlicence.exchange.web.registration;

/**
 * The key of each act on a case, for those who decide many a day. Acts that one desk may see together never share one; a key
 * leads to the act's form and never acts by itself, for a decision must not be one slip of a finger away.
 */
final class DeskKeys {
    /** Taken on every desk: the next and the previous row, back to the queue, the checklist, the amounts, this help. */
    static final String TAKEN = "jkqz=?";

    private DeskKeys() {}

    static char of(RegistrationAct act) {
        return switch (act) {
            case SUBMISSION, SUPPLEMENT_REQUEST -> 's';
            case WITHDRAWAL, REVOCATION -> 'w';
            case ACCEPTANCE -> 'a';
            case DECLINE -> 'd';
            case REVIEW, EXPERT_OPINION -> 'v';
            case CLASSIFICATION, CANCELLATION_REQUEST -> 'c';
            case EXPERT_REFERRAL -> 'e';
            case EXPERT_CLOSING -> 'x';
            case RECOMMENDATION, RECHECK_REQUEST -> 'r';
            case REGISTRATION -> 'g';
            case REFUSAL -> 'f';
            case RETURN -> 'b';
            case RECHECK_DECISION -> 'h';
            case COMMITMENT, AMENDMENT_APPROVAL, AMENDMENT_EXAMINATION -> 'm';
            case AMENDMENT_REJECTION -> 'n';
            case CANCELLATION -> 'l';
            case CANCELLATION_DECLINE -> 'i';
            case OBJECTION, OBJECTION_ANSWER -> 'o';
            case REVOCATION_OPENING -> 'u';
            case PARTY_NOTICE -> 'p';
            case STATEMENT -> 't';
            case REVOCATION_CLOSING -> 'y';
        };
    }
}
