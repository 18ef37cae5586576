package org.openlicence.exchange.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.File;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.registration.certificate.CertificateContent.Party;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificatePdfTest {
    private static final URI CHECK = URI.create("http://localhost:8080/verify/2026310001000001");

    private final CertificateContent content = new CertificateContent(
            "2026310001000001",
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
            "CN-2026");

    private final byte[] pdf = new CertificatePdf().render(content, "c2lnbmF0dXJl".repeat(7), "key-1", CHECK);

    @Test
    void Text_can_be_read_out_in_both_scripts() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("技术合同认定登记证明", "2026310001000001", "1000000.00", "虚构大学", "Official number");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void Chinese_glyphs_are_visible_ink_and_the_code_leads_to_the_check() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            File picture = new File("target/screenshots/certificate.png");
            picture.getParentFile().mkdirs();
            ImageIO.write(page, "png", picture);
            // The heading alone, 22 pt in the upper fifth of the page: invisible glyphs would leave it white.
            assertThat(ink(page, 0.04, 0.10)).isGreaterThan(0.01);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
            assertThat(new QRCodeReader()
                            .decode(bitmap, Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true))
                            .getText())
                    .isEqualTo(CHECK.toString());
        }
    }

    private static double ink(BufferedImage page, double from, double to) {
        int dark = 0;
        int all = 0;
        for (int y = (int) (page.getHeight() * from); y < page.getHeight() * to; y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                all++;
                if ((page.getRGB(x, y) & 0xff) < 128) {
                    dark++;
                }
            }
        }
        return (double) dark / all;
    }
}
