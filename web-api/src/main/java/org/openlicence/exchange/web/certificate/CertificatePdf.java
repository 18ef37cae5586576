package org.openlicence.exchange.web.certificate;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.shared.Money;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints a certificate as PDF: bilingual labels, the content as signed, a QR code that leads to the public check.
 *
 * <p>Two renderings of one certificate differ in their bytes (creation time), so the first one is kept and served for
 * ever; its hash is what a dropped file is compared with. Built to PDF/A-2b (ISO 19005-2), since it has to be readable as
 * long as the registration counts: no font, colour or code from outside the file.
 */
@Component
public class CertificatePdf {
    private static final Map<String, String> TYPES = Map.of(
            "DEVELOPMENT", "技术开发 development",
            "TRANSFER", "技术转让 transfer",
            "LICENCE", "技术许可 licence",
            "CONSULTING", "技术咨询 consulting",
            "SERVICE", "技术服务 service");

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final SpringTemplateEngine templates = templates();

    /**
     * @param content what was registered
     * @param signature Base64 of the Ed25519 signature over the canonical JSON of {@code content}
     * @param verifyUrl address of the public check, printed and coded
     */
    public byte[] render(CertificateContent content, String signature, String keyId, URI verifyUrl) {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("content", content);
        context.setVariable("type", type(content));
        context.setVariable("total", Money.ofFen(content.totalFen()).yuan());
        context.setVariable("technology", Money.ofFen(content.technologyFen()).yuan());
        context.setVariable("hashParts", parts(content.hash().value()));
        context.setVariable("signatureParts", parts(signature));
        context.setVariable("keyId", keyId);
        context.setVariable("verifyUrl", verifyUrl.toString());
        context.setVariable("qr", QrCode.dataUri(verifyUrl.toString()));
        return pdf(templates.process("certificate", context));
    }

    private static byte[] pdf(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FontFile font = new FontFile()) {
            new PdfRendererBuilder()
                    .usePdfAConformance(PdfAConformance.PDFA_2_B)
                    .useColorProfile(SRGB)
                    .useFont(font.file(), "cjk")
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String type(CertificateContent content) {
        String type = TYPES.getOrDefault(content.contractType(), content.contractType());
        return content.openLicence() ? type + " · 开放许可 open licence" : type;
    }

    /** The page's lines break at spaces only; long digits are cut into groups. */
    private static List<String> parts(String digits) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < digits.length(); from += 16) {
            parts.add(digits.substring(from, Math.min(from + 16, digits.length())));
        }
        return parts;
    }

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /** The renderer reads font collections from files only; one that outlived its use would stay after a kill. */
    private record FontFile(File file) implements AutoCloseable {
        FontFile() throws IOException {
            this(Files.createTempFile("certificate-font", ".ttc").toFile());
            try (InputStream in = CertificatePdf.class.getResourceAsStream("/documents/fonts/wqy-microhei.ttc")) {
                Files.copy(
                        Objects.requireNonNull(in, "the certificate font"),
                        file.toPath(),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() throws IOException {
            Files.delete(file.toPath());
        }
    }
}
