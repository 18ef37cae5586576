package org.openlicence.exchange.web.marketplace;

import java.util.Locale;
import java.util.Optional;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.springframework.stereotype.Component;

/** A patent by its number as people write it, from PostgreSQL: {@code ZL 2018 1 0698291.4}, {@code 201810698291.4}. */
@Component
class PatentLookup {
    private static final int LONGEST_NUMBER = 100;

    private final PatentQueries patents;

    PatentLookup(PatentQueries patents) {
        this.patents = patents;
    }

    /** The patent with that number; empty when there is none or the text is no number. */
    Optional<PatentView> byNumber(String written) {
        if (written.isBlank() || written.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String plain = written.strip().replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return patents.byId("pat_" + written.strip())
                .or(() -> patents.byId("pat_" + plain))
                .or(() -> patents.byId("pat_ZL" + plain.replaceFirst("^(ZL|CN)", "")));
    }
}
