package org.openlicence.exchange.query.spotcheckdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView.Material;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView.Notice;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView.Outcome;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView.Rectification;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.spotcheck.SpotCheckStatus;
import org.openlicence.exchange.spotcheck.event.CheckedCase;
import org.openlicence.exchange.spotcheck.event.Sampling;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.CheckedPartyNotified;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.MaterialHandedIn;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.NoReplyNoted;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.RectificationAsked;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckClosed;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckExamined;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPassed;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPlanned;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckSampled;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.ViolationFound;

/** A check's view, event by event. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpotCheckFoldTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-05");
    private static final Trace TRACE =
            new Trace(Instant.parse("2026-01-05T04:00:00Z"), DAY, "per_1", "org_1", List.of(), "v");
    private static final CheckedCase CASE =
            new CheckedCase("reg_1", "2026310007000001", "org_a", "org_o", "3100", true, List.of("per_a"));
    private static final SpotCheckEvent PLANNED = new SpotCheckPlanned("spc_1", CASE, DAY.plusDays(40), TRACE);
    private static final Sampling SAMPLING =
            new Sampling("scd_3100_2026-01", "SHA256-RANK-1", "s", "h", "RANDOM", 20, List.of());
    private static final SpotCheckEvent SAMPLED = new SpotCheckSampled("spc_1", CASE, SAMPLING, TRACE);
    private static final SpotCheckEvent TOLD = new CheckedPartyNotified("spc_1", "asked", "per_i", DAY, TRACE);
    private static final SpotCheckEvent ANSWERED = new MaterialHandedIn("spc_1", "said", null, TRACE);
    private static final SpotCheckEvent EXAMINED = new SpotCheckExamined("spc_1", "found", TRACE);
    private static final SpotCheckEvent ASKED = new RectificationAsked("spc_1", "this", DAY, TRACE);

    @Test
    void a_planned_check_that_is_drawn_keeps_its_day() {
        SpotCheckView view = view(PLANNED, SAMPLED);
        assertThat(view.status()).isEqualTo(SpotCheckStatus.SAMPLED);
        assertThat(view.dueOn()).isEqualTo(DAY.plusDays(40));
        assertThat(view.sampling()).isEqualTo(SAMPLING);
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.told()).isFalse();
        assertThat(view(SAMPLED).dueOn()).isNull();
    }

    @Test
    void it_tells_what_was_asked_answered_and_found() {
        SpotCheckView view = view(PLANNED, TOLD, new NoReplyNoted("spc_1", TRACE));
        assertThat(view.status()).isEqualTo(SpotCheckStatus.NO_REPLY);
        assertThat(view.notice()).isEqualTo(new Notice("asked", "per_i", DAY, DAY));

        view = view(PLANNED, TOLD, ANSWERED, EXAMINED, ASKED, ANSWERED);
        assertThat(view.status()).isEqualTo(SpotCheckStatus.RECTIFY);
        assertThat(view.materials()).hasSize(2).contains(new Material("said", null, DAY));
        assertThat(view.findings()).isEqualTo("found");
        assertThat(view.rectification()).isEqualTo(new Rectification("this", DAY));
        assertThat(view.open()).isTrue();
    }

    @Test
    void it_ends_passed_or_with_a_violation() {
        SpotCheckView passed = view(SAMPLED, TOLD, ANSWERED, EXAMINED, new SpotCheckPassed("spc_1", "well", TRACE));
        assertThat(passed.status()).isEqualTo(SpotCheckStatus.PASSED);
        assertThat(passed.outcome()).isEqualTo(new Outcome("well", DAY, null));
        assertThat(passed.open()).isFalse();

        SpotCheckEvent found = new ViolationFound("spc_1", "reg_1", "false", DAY.plusYears(2), TRACE);
        SpotCheckView closed = view(SAMPLED, TOLD, ANSWERED, EXAMINED, found, new SpotCheckClosed("spc_1", TRACE));
        assertThat(closed.status()).isEqualTo(SpotCheckStatus.CLOSED);
        assertThat(closed.outcome()).isEqualTo(new Outcome("false", DAY, DAY.plusYears(2)));
    }

    @Test
    void no_check_begins_with_an_answer() {
        assertThatThrownBy(() -> view(ANSWERED)).isInstanceOf(IllegalStateException.class);
    }

    private static SpotCheckView view(SpotCheckEvent... events) {
        @Nullable SpotCheckView view = null;
        for (int i = 0; i < events.length; i++) {
            view = SpotCheckFold.after(view, events[i], i);
        }
        return Objects.requireNonNull(view);
    }
}
