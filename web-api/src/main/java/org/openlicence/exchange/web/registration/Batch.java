package org.openlicence.exchange.web.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.CommandFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * What became of several cases that were chosen together. Each is decided by itself; when the database fails in the middle, what
 * was done before stands and is named, and what was not reached is left to be sent again.
 */
record Batch(List<Named> done, List<Named> refused, List<Named> open) {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /**
     * @param token the case and the version it was chosen on, such as {@code reg_abc.12}
     * @param title absent when the reader may not read it, there is none, or it was not reached
     * @param problem why it was not registered; absent when it was, or is open
     */
    public record Named(
            String token, @Nullable String title, @Nullable String problem) {
        public String registrationId() {
            return token.substring(0, token.indexOf('.'));
        }
    }

    /** Decides one case. */
    interface Decision {
        /** @return why it was refused; empty when it was registered or approved */
        Optional<String> on(String token);
    }

    /**
     * @param titles title of the case of a token, for whoever may read it
     * @param unknown what is said of a case the reader may not read
     */
    static Batch run(
            List<String> tokens, Function<String, Optional<String>> titles, Decision decision, String unknown) {
        List<Named> done = new ArrayList<>();
        List<Named> refused = new ArrayList<>();
        List<Named> open = new ArrayList<>();
        boolean away = false;
        for (String token : tokens) {
            if (away) {
                open.add(new Named(token, null, null));
                continue;
            }
            String title = null;
            try {
                title = titles.apply(token).orElse(null);
                String problem = title == null ? unknown : decision.on(token).orElse(null);
                (problem == null ? done : refused).add(new Named(token, title, problem));
            } catch (CommandFailed | DataAccessException e) {
                // where only this one broke the others are still tried; each may take seconds when nothing answers
                away = !(e instanceof CommandFailed failed) || failed.unavailable();
                LOG.warn("a batch broke at {}: {}", token, e.getClass().getSimpleName(), e);
                open.add(new Named(token, title, null));
            }
        }
        return new Batch(List.copyOf(done), List.copyOf(refused), List.copyOf(open));
    }
}
