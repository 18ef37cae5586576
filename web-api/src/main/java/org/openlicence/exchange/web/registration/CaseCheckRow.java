package org.openlicence.exchange.web.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.CasePoint;
import org.openlicence.exchange.registration.PointVerdict;
import org.openlicence.exchange.registration.event.CheckedPoint;

/** A verdict as given. @param verdict absent for a point that stays open */
public record CaseCheckRow(
        @NotNull CasePoint point,
        @Nullable PointVerdict verdict,
        @Nullable @Size(max = 1000) String note) {
    boolean noteMissing() {
        return verdict == PointVerdict.FAILS && note == null;
    }

    CheckedPoint checked() {
        if (verdict == null) {
            throw new IllegalStateException("no verdict");
        }
        return new CheckedPoint(point.name(), verdict.name(), note);
    }
}
