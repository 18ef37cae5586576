package org.openlicence.exchange.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What PDF/A-2b asks of a certificate: what is looked at by itself, and the whole standard by veraPDF. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificatePdfArchiveTest {
    private final byte[] pdf = PrintedCertificate.pdf();

    @Test
    void A_validator_of_the_whole_standard_finds_nothing() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            assertThat(result.getTestAssertions().stream()
                            .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void The_metadata_say_PDF_A_2b_and_agree_with_the_document_about_its_title() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            XMPMetadata metadata = new DomXmpParser()
                    .parse(document.getDocumentCatalog().getMetadata().toByteArray());
            assertThat(metadata.getPDFAIdentificationSchema().getPart()).isEqualTo(2);
            assertThat(metadata.getPDFAIdentificationSchema().getConformance()).isEqualTo("B");
            assertThat(metadata.getDublinCoreSchema().getTitle())
                    .isEqualTo(document.getDocumentInformation().getTitle())
                    .contains(PrintedCertificate.NUMBER);
            assertThat(document.getVersion()).isEqualTo(1.7f);
            assertThat(document.getDocument().getDocumentID())
                    .as("file identifier")
                    .isNotNull();
        }
    }

    @Test
    void Colours_are_read_by_the_sRGB_profile_the_file_carries() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDOutputIntent> intents = document.getDocumentCatalog().getOutputIntents();
            assertThat(intents).hasSize(1);
            COSDictionary intent = intents.getFirst().getCOSObject();
            assertThat(intent.getNameAsString(COSName.S)).isEqualTo("GTS_PDFA1");
            ICC_Profile profile = ICC_Profile.getInstance(
                    intents.getFirst().getDestOutputIntent().createInputStream().readAllBytes());
            assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
            assertThat(profile.getNumComponents()).isEqualTo(3);
            assertThat(profile.getMajorVersion())
                    .as("of ICC, at most 4 in PDF/A-2")
                    .isLessThanOrEqualTo(4);
        }
    }

    @Test
    void Every_font_is_in_the_file_and_none_is_left_to_the_reader() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font).isInstanceOf(PDType0Font.class);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
            });
            assertThat(dictionaries(document))
                    .filteredOn(found -> COSName.FONT.equals(found.getCOSName(COSName.TYPE)))
                    .extracting(found -> found.getNameAsString(COSName.SUBTYPE))
                    .containsOnly("Type0", "CIDFontType2");
        }
    }

    @Test
    void Nothing_in_it_runs_is_locked_or_comes_from_elsewhere() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.isEncrypted()).isFalse();
            Set<COSDictionary> all = dictionaries(document);
            assertThat(all).as("objects looked at").hasSizeGreaterThan(10);
            for (String key : List.of("JS", "JavaScript", "OpenAction", "AA", "AcroForm", "EmbeddedFiles", "XFA")) {
                assertThat(all).noneMatch(found -> found.containsKey(COSName.getPDFName(key)));
            }
            assertThat(all)
                    .filteredOn(COSStream.class::isInstance)
                    .noneMatch(stream -> stream.containsKey(COSName.F))
                    .noneMatch(stream -> stream.toString().contains("LZWDecode"));
        }
    }

    /** Every dictionary that can be reached from the trailer. */
    private static Set<COSDictionary> dictionaries(PDDocument document) {
        Set<COSBase> seen = new HashSet<>();
        Set<COSDictionary> found = new HashSet<>();
        List<COSBase> open = new ArrayList<>(List.of(document.getDocument().getTrailer()));
        while (!open.isEmpty()) {
            COSBase next = open.removeLast();
            COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
            if (value == null || !seen.add(value)) {
                continue;
            }
            if (value instanceof COSDictionary dictionary) {
                found.add(dictionary);
                open.addAll(dictionary.getValues());
            } else if (value instanceof COSArray array) {
                array.forEach(open::add);
            }
        }
        return found;
    }
}
