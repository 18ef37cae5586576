package org.openlicence.exchange.web.taxpreference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceView;
import org.openlicence.exchange.taxpreference.TaxPreferenceId;
import org.openlicence.exchange.web.api.ETags;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a tax body's taxpayers claimed, for its clients; it decides nothing here. */
@RestController
@RequestMapping("/api/v1/tax-claims")
@PreAuthorize("hasRole('TAX_BODY')")
@Tag(name = "tax preferences")
class TaxClaimsApi {
    private final TaxClaims claims;
    private final TaxEvidence evidence;

    TaxClaimsApi(TaxClaims claims, TaxEvidence evidence) {
        this.claims = claims;
        this.evidence = evidence;
    }

    @GetMapping
    @Operation(
            summary = "What taxpayers of the body's division claimed on registered contracts, last changed first",
            description = "toPutRight leaves only what is covered no more and not put right yet")
    Page<TaxPreferenceView> list(
            @RequestParam(defaultValue = "false") boolean toPutRight,
            @RequestParam(required = false) @Nullable String after) {
        return claims.list(toPutRight, after);
    }

    @GetMapping("/{preference}")
    @Operation(summary = "One of them, with its conditions, formula and files")
    ResponseEntity<TaxPreferenceView> one(@PathVariable TaxPreferenceId preference) {
        TaxPreferenceView view = claims.one(preference);
        return ETags.ok(view, view.version());
    }

    @GetMapping("/{preference}/evidence/{hash:[0-9a-f]{64}}")
    @Operation(summary = "The content of a file kept for the tax body")
    void file(@PathVariable TaxPreferenceId preference, @PathVariable String hash, HttpServletResponse response)
            throws IOException {
        evidence.send(claims.one(preference), hash, response);
    }
}
