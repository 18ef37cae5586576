package org.openlicence.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.ContentHash;

/** What every document register does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class DocumentRegisterSuite {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final ContentHash HASH = ContentHash.of("content");
    private static final ContentHash OTHER = ContentHash.of("other");

    protected abstract DocumentRegister register();

    private static StoredDocument document(ContentHash hash, VirusScan scan, Instant at) {
        return new StoredDocument(hash, 7, "application/pdf", scan, at);
    }

    @Test
    void what_was_taken_in_is_found_and_the_last_scan_counts() throws IOException {
        DocumentRegister register = register();
        List<String> kept = new ArrayList<>();
        StoredDocument first = document(HASH, VirusScan.NOT_SCANNED, NOON);

        assertThat(register.enter(first, () -> kept.add("bytes"))).isEqualTo(first);
        assertThat(register.enter(document(HASH, VirusScan.CLEAN, NOON), () -> kept.add("again"))
                        .scan())
                .isEqualTo(VirusScan.CLEAN);
        assertThat(kept).containsExactly("bytes", "again");
        assertThat(register.find(List.of(HASH, OTHER)))
                .singleElement()
                .extracting(StoredDocument::hash)
                .isEqualTo(HASH);
        assertThat(register.find(List.of())).isEmpty();
    }

    @Test
    void bytes_that_cannot_be_kept_leave_no_entry() {
        DocumentRegister register = register();

        assertThatThrownBy(() -> register.enter(document(HASH, VirusScan.CLEAN, NOON), () -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(register.find(List.of(HASH))).isEmpty();
        assertThat(register.hold("reg_1", HASH)).isEmpty();
        List<ContentHash> removed = new ArrayList<>();
        assertThat(register.sweep(NOON.plusSeconds(1), removed::add)).isEqualTo(1);
        assertThat(removed).as("some of them may have arrived").containsExactly(HASH);
    }

    @Test
    void bytes_that_cannot_be_removed_are_held_by_nobody_until_they_are_or_are_handed_in_anew() throws IOException {
        DocumentRegister register = register();
        register.enter(document(HASH, VirusScan.CLEAN, NOON), () -> {});

        assertThatThrownBy(() -> register.sweep(NOON.plusSeconds(1), hash -> {
                    throw new IllegalStateException("store away");
                }))
                .hasMessage("store away");
        assertThat(register.find(List.of(HASH))).isEmpty();
        assertThat(register.hold("reg_1", HASH)).isEmpty();

        List<String> kept = new ArrayList<>();
        register.enter(document(HASH, VirusScan.CLEAN, NOON.plusSeconds(5)), () -> kept.add("bytes"));
        assertThat(kept).containsExactly("bytes");
        assertThat(register.find(List.of(HASH))).hasSize(1);

        assertThatThrownBy(() -> register.sweep(NOON.plusSeconds(6), hash -> {
                    throw new IllegalStateException("store away");
                }))
                .hasMessage("store away");
        List<ContentHash> removed = new ArrayList<>();
        assertThat(register.sweep(NOON.plusSeconds(6), removed::add)).isEqualTo(1);
        assertThat(removed).containsExactly(HASH);
    }

    @Test
    void what_nobody_holds_is_swept_after_its_time_and_what_somebody_holds_never() throws IOException {
        DocumentRegister register = register();
        register.enter(document(HASH, VirusScan.CLEAN, NOON), () -> {});
        register.enter(document(OTHER, VirusScan.CLEAN, NOON), () -> {});
        assertThat(register.hold("reg_1", HASH)).isPresent();
        assertThat(register.hold("reg_2", HASH)).isPresent();
        assertThat(register.hold("reg_1", ContentHash.of("never seen"))).isEmpty();
        List<ContentHash> removed = new ArrayList<>();

        assertThat(register.sweep(NOON, removed::add)).as("not older than that").isZero();
        assertThat(register.sweep(NOON.plusSeconds(1), removed::add)).isEqualTo(1);
        register.release("reg_1", HASH);
        assertThat(register.sweep(NOON.plusSeconds(1), removed::add))
                .as("the other case holds it")
                .isZero();
        register.release("reg_2", HASH);
        register.enter(document(HASH, VirusScan.CLEAN, NOON.plusSeconds(9)), () -> {});
        assertThat(register.sweep(NOON.plusSeconds(1), removed::add))
                .as("handed in anew")
                .isZero();
        assertThat(register.sweep(NOON.plusSeconds(10), removed::add)).isEqualTo(1);
        assertThat(removed).containsExactly(OTHER, HASH);
    }
}
