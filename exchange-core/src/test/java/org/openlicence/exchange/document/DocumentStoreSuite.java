package org.openlicence.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.shared.ContentHash;

/** What every document store does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class DocumentStoreSuite {
    private static final byte[] SMALL = {1, 2, 3};

    @TempDir
    protected Path directory;

    protected abstract DocumentStore store();

    /** Puts another content of the same length in its place, past the store. */
    protected abstract void damage(ContentHash hash, byte[] content) throws IOException;

    protected static byte[] large() {
        byte[] content = new byte[2_500_000];
        new Random(1).nextBytes(content);
        return content;
    }

    protected final ContentHash put(byte[] content) throws IOException {
        ContentHash hash = ContentHash.of(content);
        store().put(hash, Files.write(directory.resolve(hash.value()), content));
        return hash;
    }

    private byte[] read(ContentHash hash) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store().writeTo(hash, out);
        return out.toByteArray();
    }

    @Test
    void a_content_of_several_pieces_comes_out_as_it_went_in_however_often_it_was_put() throws IOException {
        ContentHash hash = put(large());
        assertThat(put(large())).isEqualTo(hash);

        assertThat(read(hash)).isEqualTo(large());
    }

    @Test
    void what_was_removed_is_gone_and_nothing_else() throws IOException {
        ContentHash large = put(large());
        ContentHash small = put(SMALL);

        store().remove(large);
        store().remove(large);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> store().writeTo(large, out))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(large.value());
        assertThat(out.size()).isZero();
        assertThat(read(small)).isEqualTo(SMALL);
    }

    @Test
    void what_was_removed_can_be_put_again() throws IOException {
        ContentHash hash = put(SMALL);
        store().remove(hash);
        put(SMALL);

        assertThat(read(hash)).isEqualTo(SMALL);
    }

    @Test
    void a_content_that_is_no_longer_what_was_put_is_never_handed_out_whole() throws IOException {
        byte[] changed = large();
        changed[1] ^= 1;
        ContentHash hash = put(large());
        damage(hash, changed);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> store().writeTo(hash, out))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another content");
        assertThat(out.size()).isLessThan(changed.length);
    }
}
