package org.openlicence.exchange.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.document.FileFault;
import org.openlicence.exchange.document.FileInspector.Inspection;
import org.openlicence.exchange.document.FileType;

/** What a file is, is told by what it holds; what only begins as one is not one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileContentsTest {
    private final FileContents contents = new FileContents();

    @TempDir
    private Path directory;

    @Test
    void sound_files_of_the_four_types_are_known_by_their_content() throws IOException {
        assertThat(inspect(SampleFiles.pdf("contract"))).isEqualTo(new Inspection(FileType.PDF, null));
        assertThat(inspect(SampleFiles.picture("png"))).isEqualTo(new Inspection(FileType.PNG, null));
        assertThat(inspect(SampleFiles.picture("jpg"))).isEqualTo(new Inspection(FileType.JPEG, null));
        assertThat(inspect(SampleFiles.ofd())).isEqualTo(new Inspection(FileType.OFD, null));
    }

    @Test
    void other_files_have_no_type() throws IOException {
        assertThat(inspect(SampleFiles.ascii("MZ this program cannot be run")).type())
                .isNull();
        assertThat(inspect(SampleFiles.ascii("<html>%PDF-1.7</html>")).type()).isNull();
        assertThat(inspect(SampleFiles.zip(Map.of("word/document.xml", SampleFiles.ascii("<a/>"))))
                        .type())
                .isNull();
        assertThat(inspect(SampleFiles.half(SampleFiles.ofd())).type()).isNull();
        assertThat(inspect(new byte[] {1}).type()).isNull();
    }

    @Test
    void a_PDF_that_is_not_one_is_damaged() throws IOException {
        assertThat(inspect(SampleFiles.ascii("%PDF-1.7\nthis is a letter\n%%EOF")))
                .isEqualTo(new Inspection(FileType.PDF, FileFault.DAMAGED));
        byte[] noise = new byte[100_000];
        new java.util.Random(1).nextBytes(noise);
        System.arraycopy(SampleFiles.ascii("%PDF-1.4\n"), 0, noise, 0, 9);
        assertThat(inspect(noise)).isEqualTo(new Inspection(FileType.PDF, FileFault.DAMAGED));
    }

    @Test
    void a_PDF_with_a_password_cannot_be_read_by_everybody() throws IOException {
        assertThat(inspect(SampleFiles.lockedPdf()).fault()).isEqualTo(FileFault.ENCRYPTED);
    }

    @Test
    void a_PDF_that_unpacks_without_end_is_stopped_long_before_the_memory_is_full() throws IOException {
        byte[] bomb = SampleFiles.pdfBomb(400);
        assertThat(bomb.length).isLessThan(4_000_000);
        assertThat(inspect(bomb)).isEqualTo(new Inspection(FileType.PDF, FileFault.BOMB));
    }

    @Test
    void pictures_are_read_to_their_last_line_and_not_at_any_size() throws IOException {
        assertThat(inspect(SampleFiles.half(SampleFiles.picture("png"))).fault())
                .isEqualTo(FileFault.DAMAGED);
        assertThat(inspect(SampleFiles.pngOfSize(60_000)).fault()).isEqualTo(FileFault.BOMB);
        assertThat(inspect(SampleFiles.pngOfSize(20_000)).fault()).isEqualTo(FileFault.BOMB);
        assertThat(inspect(SampleFiles.pngOfSize(1_000)).fault()).isEqualTo(FileFault.DAMAGED);
        assertThat(inspect(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3})
                        .fault())
                .isEqualTo(FileFault.DAMAGED);
    }

    @Test
    void an_archive_is_unpacked_within_limits_and_its_parts_counted() throws IOException {
        assertThat(SampleFiles.ofdBomb(30).length).isLessThan(100_000);
        assertThat(inspect(SampleFiles.ofdBomb(30)).fault()).isEqualTo(FileFault.BOMB);
        assertThat(inspect(SampleFiles.ofdBomb(10)).fault()).isNull();
        assertThat(inspect(SampleFiles.zip(Map.of("OFD.xml", SampleFiles.ascii("<html/>"))))
                        .fault())
                .isEqualTo(FileFault.DAMAGED);
        assertThat(inspect(SampleFiles.zip(
                                Map.of("OFD.xml", SampleFiles.ascii("<!DOCTYPE OFD [<!ENTITY a 'b'>]><OFD>&a;</OFD>"))))
                        .fault())
                .isEqualTo(FileFault.DAMAGED);
    }

    private Inspection inspect(byte[] content) throws IOException {
        return contents.inspect(Files.write(Files.createTempFile(directory, "file", ""), content));
    }
}
