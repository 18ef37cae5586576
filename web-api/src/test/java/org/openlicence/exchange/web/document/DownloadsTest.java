package org.openlicence.exchange.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.document.DocumentStore;
import org.openlicence.exchange.document.DocumentStoreUnavailable;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.mock.web.MockHttpServletResponse;

/** A file goes out to be saved; where it cannot, what is said instead does not look like the file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DownloadsTest {
    private static final ContentHash HASH = ContentHash.of("content");

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_file_is_sent_as_an_attachment_of_its_length() throws IOException {
        downloads(true).send(HASH, 7, "application/pdf", "paper.pdf", response);

        assertThat(response.getContentAsString()).isEqualTo("content");
        assertThat(response.getContentLength()).isEqualTo(7);
        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void a_file_that_cannot_be_had_leaves_the_answer_to_whoever_says_so() {
        assertThatThrownBy(() -> downloads(false).send(HASH, 7, "application/pdf", "paper.pdf", response))
                .isInstanceOf(DocumentStoreUnavailable.class);

        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentLength()).isLessThanOrEqualTo(0);
        assertThat(response.getHeader("Content-Disposition")).isNull();
        assertThat(response.getContentType()).isNull();
    }

    private static Downloads downloads(boolean there) {
        return new Downloads(new DocumentStore() {
            @Override
            public void put(ContentHash hash, Path content) {
                throw new UnsupportedOperationException("nothing is put here");
            }

            @Override
            public void writeTo(ContentHash hash, OutputStream target) throws IOException {
                if (!there) {
                    throw new DocumentStoreUnavailable("away", new IOException("refused"));
                }
                target.write("content".getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void remove(ContentHash hash) {
                throw new UnsupportedOperationException("nothing is removed here");
            }
        });
    }
}
