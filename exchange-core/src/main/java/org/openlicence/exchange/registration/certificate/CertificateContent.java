package org.openlicence.exchange.registration.certificate;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;

/**
 * What a certificate says. Its canonical JSON is what is hashed and signed.
 *
 * @param officialNumber 16 digits: year, region, point, serial
 * @param version version of the registration, from 1
 * @param amountStatus FINAL or PROVISIONAL
 * @param regime rule book under which it was decided
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
        String regime) {
    public CertificateContent {
        patentNumbers = List.copyOf(patentNumbers);
    }

    /** A party by its credit code, or the country and register number that stand for one abroad, and its name. */
    public record Party(String creditCode, String name) {}

    public String canonical() {
        return CanonicalJson.of(this);
    }

    public ContentHash hash() {
        return ContentHash.of(canonical());
    }
}
