package org.openlicence.exchange.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.CommandFailed;
import org.openlicence.exchange.web.registration.Batch.Named;
import org.springframework.dao.DataAccessResourceFailureException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchTest {
    private static final List<String> CHOSEN = List.of("reg_a.3", "reg_b.4", "reg_c.5", "reg_d.6");

    private final List<String> tried = new ArrayList<>();

    @Test
    void each_case_is_decided_by_itself_and_one_that_is_not_the_readers_is_named_without_its_title() {
        Batch batch = Batch.run(
                CHOSEN,
                token -> token.startsWith("reg_b") ? Optional.empty() : Optional.of("title of " + token),
                token -> token.startsWith("reg_c") ? Optional.of("REG-04") : Optional.empty(),
                "none");
        assertThat(batch.done()).extracting(Named::registrationId).containsExactly("reg_a", "reg_d");
        assertThat(batch.refused())
                .containsExactly(
                        new Named("reg_b.4", null, "none"), new Named("reg_c.5", "title of reg_c.5", "REG-04"));
        assertThat(batch.open()).isEmpty();
    }

    @Test
    void a_database_that_goes_away_leaves_what_was_done_and_what_is_still_to_be_sent() {
        Batch batch = Batch.run(CHOSEN, token -> Optional.of("title"), token -> broken(token, true), "none");
        assertThat(batch.done()).extracting(Named::token).containsExactly("reg_a.3");
        assertThat(batch.open())
                .containsExactly(
                        new Named("reg_b.4", "title", null),
                        new Named("reg_c.5", null, null),
                        new Named("reg_d.6", null, null));
        assertThat(tried).as("nothing is asked of a database that is away").containsExactly("reg_a.3", "reg_b.4");
    }

    @Test
    void one_that_breaks_by_itself_does_not_keep_the_others() {
        Batch batch = Batch.run(CHOSEN, token -> Optional.of("title"), token -> broken(token, false), "none");
        assertThat(batch.open()).extracting(Named::token).containsExactly("reg_b.4");
        assertThat(batch.done()).extracting(Named::token).containsExactly("reg_a.3", "reg_c.5", "reg_d.6");
    }

    @Test
    void a_case_that_cannot_be_read_is_open_and_nothing_after_it_is_tried() {
        Batch batch = Batch.run(
                CHOSEN,
                token -> {
                    throw new DataAccessResourceFailureException("away");
                },
                token -> broken(token, true),
                "none");
        assertThat(batch.open()).extracting(Named::token).containsExactlyElementsOf(CHOSEN);
        assertThat(tried).isEmpty();
    }

    private Optional<String> broken(String token, boolean away) {
        tried.add(token);
        if (token.startsWith("reg_b")) {
            throw new CommandFailed("PSQLException 08006", new StackTraceElement[0], away);
        }
        return Optional.empty();
    }
}
