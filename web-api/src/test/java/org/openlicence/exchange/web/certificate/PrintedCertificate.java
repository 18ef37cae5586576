package org.openlicence.exchange.web.certificate;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.registration.certificate.CertificateContent.Party;

/** One certificate as it is printed. */
final class PrintedCertificate {
    static final String NUMBER = "2026310001000001";
    static final URI CHECK = URI.create("http://localhost:8080/verify/" + NUMBER);

    private PrintedCertificate() {}

    static byte[] pdf() {
        return new CertificatePdf().render(content(), "c2lnbmF0dXJl".repeat(7), "key-1", CHECK);
    }

    private static CertificateContent content() {
        return new CertificateContent(
                NUMBER,
                1,
                "reg_1",
                "一种高镍三元锂离子电池正极材料 LiNi0.8Co0.1Mn0.1O2 的专利实施许可合同",
                "LICENCE",
                "PATENT_EXPLOITATION",
                true,
                List.of("ZL201810698291.4"),
                new Party("12100000425006117P", "虚构大学"),
                new Party("91440101MA5CJQ4N59", "虚构新材料有限公司"),
                LocalDate.of(2026, 3, 16),
                LocalDate.of(2026, 3, 16),
                LocalDate.of(2031, 3, 16),
                100_000_000,
                100_000_000,
                "FINAL",
                "3100-01",
                LocalDate.of(2026, 3, 20),
                "CN-2026",
                "虚构技术合同登记处",
                CertificateContent.deciderCode(NUMBER, 1, "per_wang"));
    }
}
