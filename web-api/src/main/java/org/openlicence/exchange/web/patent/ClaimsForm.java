package org.openlicence.exchange.web.patent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.ClaimLanguage;
import org.openlicence.exchange.patent.ClaimText;
import org.openlicence.exchange.query.patentdesk.PatentView.Claims;

/**
 * The claims in one language, as pasted: numbered, or one on each line.
 *
 * @param version version of the patent the form was shown for
 */
record ClaimsForm(
        @NotNull ClaimLanguage language,
        @NotBlank @Size(max = ClaimsForm.LONGEST) String claims,
        @NotNull Long version) {
    /** Numbers and line ends (two signs each, as browsers send them) come on top of what the rule counts. */
    static final int LONGEST = 2 * ClaimText.LONGEST + 7 * ClaimText.MOST;

    static ClaimsForm of(ClaimLanguage language, @Nullable Claims recorded, long version) {
        List<String> lines = new ArrayList<>();
        if (recorded != null) {
            recorded.texts().forEach(claim -> lines.add((lines.size() + 1) + ". " + claim));
        }
        return new ClaimsForm(language, String.join("\n", lines), version);
    }

    List<String> separate() {
        return ClaimText.separate(claims);
    }
}
