package org.openlicence.exchange.taxpreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.document.VirusScan;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.AttachEvidence;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.ClosePreference;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRequired;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.EvidenceAttached;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceClosed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceAndClosingTest extends PreferenceStory {
    private static final TaxPreferenceId ID = TaxPreferenceId.of(CONTRACT, TaxSide.SELLER, TaxRule.VAT_TECH);
    private static final ContentHash HASH = ContentHash.of("the certificate");

    private static AttachEvidence attach(EvidenceKind kind, Origin origin) {
        return new AttachEvidence(ID, kind, HASH.value(), origin);
    }

    private static ClosePreference close() {
        return new ClosePreference(ID, seller());
    }

    private void takenIn() throws IOException {
        documents.enter(
                new StoredDocument(
                        HASH, 1_234, "application/pdf", VirusScan.CLEAN, Instant.parse("2026-11-20T02:00:00Z")),
                () -> {});
    }

    @Test
    void a_file_is_kept_once_for_each_kind_and_only_when_it_was_taken_in() throws IOException {
        vatIsEligible();
        refused(attach(EvidenceKind.REGISTRATION_PROOF, seller()), "TXP-12");
        takenIn();
        EvidenceAttached kept = (EvidenceAttached)
                does(attach(EvidenceKind.REGISTRATION_PROOF, seller())).getFirst();
        assertThat(kept.kind()).isEqualTo("REGISTRATION_PROOF");
        assertThat(kept.sizeBytes()).isEqualTo(1_234);
        assertThat(does(attach(EvidenceKind.REGISTRATION_PROOF, seller()))).isEmpty();
        assertThat(does(attach(EvidenceKind.OTHER, seller()))).hasSize(1);
        assertThat(documents.sweep(Instant.parse("2030-01-01T00:00:00Z"), hash -> {}))
                .as("held by the preference")
                .isZero();
        refused(attach(EvidenceKind.OTHER, RegistrationCase.at(RegistrationCase.BUYER, "2026-11-20")), "AUTH-01");
    }

    @Test
    void a_preference_keeps_a_limited_number_of_files() throws IOException {
        vatIsEligible();
        takenIn();
        for (int at = 0; at < 30; at++) {
            events.add(new EvidenceAttached(
                    ID.value(),
                    "OTHER",
                    ContentHash.of("file " + at).value(),
                    1,
                    "application/pdf",
                    RegisteredContractStory.TRACE));
        }
        refused(attach(EvidenceKind.OTHER, seller()), "TXP-13");
    }

    @Test
    void it_is_closed_once_something_was_claimed_and_then_nothing_more_is() {
        vatIsEligible();
        refused(close(), "TXP-10");
        does(claim(TaxRule.VAT_TECH, "2026-03", "100000"));
        assertThat(does(close())).singleElement().isInstanceOf(PreferenceClosed.class);
        assertThat(does(close())).as("again").isEmpty();
        refused(claim(TaxRule.VAT_TECH, "2026-04", "100"), "TXP-11");
    }

    @Test
    void a_correction_opens_it_again_until_it_is_put_right() {
        vatIsEligible();
        does(claim(TaxRule.VAT_TECH, "2026-03", "100000"));
        does(close());
        register.revoked(CONTRACT);
        assertThat(does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null))
                        .getLast())
                .isInstanceOf(CorrectionRequired.class);
        refused(close(), "TXP-10");
        does(corrected("2026-11-19"));
        assertThat(does(close())).hasSize(1);
    }
}
