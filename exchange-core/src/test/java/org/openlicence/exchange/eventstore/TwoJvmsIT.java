package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.eventstore.ProcessorsIT.Readers;
import org.openlicence.exchange.ops.embedded.TestServers;

/** Two JVMs share nothing but the database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoJvmsIT {
    private static final int EACH = 200;

    @Test
    void two_jvms_count_on_one_aggregate_and_both_end_by_themselves(@TempDir Path directory) throws Exception {
        String url = TestServers.freshSchema(TwoJvmsIT.class).jdbcUrl();
        Path log = directory.resolve("second.log");
        try (TestNode first = TestNode.start(url, Readers.class)) {
            first.commands().send(CounterExample.open("ctr_jvms"));
            Process second = SecondJvm.start(log, url, "ctr_jvms", EACH);
            try {
                Eventually.holds(
                        "the second JVM counts",
                        () -> first.number("select count(*) from domainevententry") > 1 || !second.isAlive());
                SecondJvm.countOn(first, "ctr_jvms", EACH);

                assertThat(second.waitFor(60, TimeUnit.SECONDS))
                        .as("the JVM ends when its main returns: %s", log)
                        .isTrue();
                assertThat(second.exitValue()).isZero();
                assertThat(Files.readString(log)).contains("context closed").doesNotContain("lost a command");
                assertThat(first.number("select max((payload->>'to')::int) from stored_event"))
                        .isEqualTo(2 * EACH);
                assertThat(first.number("select count(*) from domainevententry"))
                        .isEqualTo(1 + 2 * EACH);
            } finally {
                second.destroyForcibly();
            }
        }
    }
}
