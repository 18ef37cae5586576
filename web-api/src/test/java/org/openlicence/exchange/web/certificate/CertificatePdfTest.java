package org.openlicence.exchange.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificatePdfTest {
    private final byte[] pdf = PrintedCertificate.pdf();

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
                    .isEqualTo(PrintedCertificate.CHECK.toString());
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
