package org.openlicence.exchange.registration.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;

/**
 * What a certificate says. Its canonical JSON is what is hashed and signed.
 *
 * @param officialNumber 16 digits: year, region, point, serial
 * @param version version of the registration, from 1
 * @param amountStatus FINAL or PROVISIONAL
 * @param registrationPoint organisation that registered it
 * @param regime rule book under which it was decided
 * @param decidingOffice organisation that decided this version; absent in certificates of before it was named
 * @param decider code of the person who decided, of this certificate alone: the office can find the person by it, nobody can follow
 *     a person from one certificate to the next; absent where nobody decided (registration on a commitment), and of old
 */
public record CertificateContent(
        String officialNumber,
        int version,
        String registrationId,
        String title,
        String contractType,
        String subType,
        boolean openLicence,
        List<String> patentNumbers,
        Party seller,
        Party buyer,
        LocalDate signedOn,
        LocalDate termFrom,
        LocalDate termTo,
        long totalFen,
        long technologyFen,
        String amountStatus,
        String registrationPoint,
        LocalDate decidedOn,
        String regime,
        @Nullable String decidingOffice,
        @Nullable String decider) {
    private static final String DECIDER = "certificate-decider/1";
    private static final int CODE = 10;

    public CertificateContent {
        patentNumbers = List.copyOf(patentNumbers);
    }

    /** A party by its credit code, or the country and register number that stand for one abroad, and its name. */
    public record Party(String creditCode, String name) {}

    /**
     * Code of a decider.
     *
     * @param personId pseudonym of the person
     */
    public static String deciderCode(String officialNumber, int version, String personId) {
        String hash = ContentHash.of(String.join("\n", DECIDER, officialNumber, Integer.toString(version), personId))
                .value();
        return hash.substring(0, CODE).toUpperCase(Locale.ROOT);
    }

    /** What a certificate said before it named who decided. */
    CertificateContent withoutDecider() {
        return new CertificateContent(
                officialNumber,
                version,
                registrationId,
                title,
                contractType,
                subType,
                openLicence,
                patentNumbers,
                seller,
                buyer,
                signedOn,
                termFrom,
                termTo,
                totalFen,
                technologyFen,
                amountStatus,
                registrationPoint,
                decidedOn,
                regime,
                null,
                null);
    }

    public String canonical() {
        return CanonicalJson.of(this);
    }

    public ContentHash hash() {
        return ContentHash.of(canonical());
    }
}
