package org.openlicence.exchange.web.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.CasePoint;
import org.openlicence.exchange.registration.PointVerdict;
import org.openlicence.exchange.registration.RegistrationCommand.CheckCase;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Origin;

/** The reviewer's verdicts on points of the checklist; points without one are left as they are. */
public record CaseCheckForm(@NotNull @Size(max = 50) List<@Valid @NotNull CaseCheckRow> points) {
    /** Every point of the case, with the verdict that stands. */
    static CaseCheckForm of(RegistrationView view) {
        return new CaseCheckForm(CasePoint.asked(view.licenceId() != null).stream()
                .map(point -> row(view, point))
                .toList());
    }

    private static CaseCheckRow row(RegistrationView view, CasePoint point) {
        return view.judged().stream()
                .filter(one -> one.point().equals(point.name()))
                .map(one -> new CaseCheckRow(point, PointVerdict.valueOf(one.verdict()), one.note()))
                .findFirst()
                .orElse(new CaseCheckRow(point, null, null));
    }

    CheckCase command(RegistrationId id, Origin origin) {
        return new CheckCase(
                id,
                points.stream()
                        .filter(row -> row.verdict() != null)
                        .map(CaseCheckRow::checked)
                        .toList(),
                origin);
    }
}
