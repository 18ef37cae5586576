package org.openlicence.exchange.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码) of GB 32100-2015: 18 characters of a 31-letter alphabet.
 *
 * <p>Shape: authority 1, category 1, division 6, organisation code 9 with a check of its own, check 1. Some early codes
 * were issued with a wrong check character, so a code of right form may be genuine though its check fails.
 *
 * @param value 18 characters, upper case, of the right form; whether the checks agree is another question
 */
public record UnifiedSocialCreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public UnifiedSocialCreditCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a unified social credit code");
        }
    }

    /** Reads a code as people type it: lower case, full width, spaces. Empty when it has not the form of a code. */
    public static Optional<UnifiedSocialCreditCode> read(String text) {
        if (text.length() > 100) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(new UnifiedSocialCreditCode(plain)) : Optional.empty();
    }

    /** The check character that the first 17 characters ask for. */
    public char expectedCheck() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The check character that the organisation code (positions 9 to 16) asks for at position 17 (GB 11714). */
    public char expectedOrganisationCheck() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(value.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** Whether both checks agree. */
    public boolean checks() {
        return value.charAt(17) == expectedCheck() && value.charAt(16) == expectedOrganisationCheck();
    }

    /** The identity of its holder on the exchange. */
    public OrganisationId organisationId() {
        return new OrganisationId("org_" + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
