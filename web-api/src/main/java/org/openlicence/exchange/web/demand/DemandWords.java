package org.openlicence.exchange.web.demand;

import java.util.List;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.SolutionStatus;
import org.openlicence.exchange.demand.event.Indicator;
import org.openlicence.exchange.demand.event.Measured;
import org.openlicence.exchange.demand.event.Milestone;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.registration.OfficialNumber;
import org.springframework.stereotype.Component;

/** Colours, lines and lists of values as pages of demands write them; templates use it as {@code demandWords}. */
@Component
public class DemandWords {
    /** Sections of GB/T 4754 (门类), by letter. */
    static final List<String> SECTIONS =
            List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T");

    DemandWords() {}

    /** Every province by its six digits, in the order of the codes. */
    static List<String> provinces() {
        return DivisionCode.named().stream()
                .map(DivisionCode::value)
                .filter(code -> code.endsWith("0000"))
                .toList();
    }

    public String tone(DemandStatus status) {
        return switch (status) {
            case PUBLISHED, FULFILLED -> "ok";
            case SUBMITTED, VETTED, EVALUATING, SHORTLISTED, AWARDED, CONTRACTED -> "wait";
            case UNMET -> "stop";
            case DRAFT, EXPIRED, WITHDRAWN -> "off";
        };
    }

    public String tone(SolutionStatus status) {
        return switch (status) {
            case CONTRACTED, FULFILLED -> "ok";
            case RECEIVED, SHORTLISTED, AWARDED -> "wait";
            case FAILED -> "stop";
            case WITHDRAWN, SCREENED_OUT -> "off";
        };
    }

    public String line(Indicator indicator) {
        String op =
                switch (indicator.op()) {
                    case ">=" -> "≥";
                    case "<=" -> "≤";
                    default -> indicator.op();
                };
        return (indicator.name() + " " + op + " " + indicator.value() + " " + indicator.unit()).strip();
    }

    public String line(Measured value) {
        return value.indicator() + " = " + value.value();
    }

    /** Whether a number has the form this exchange gives, so that it can be checked here. */
    public boolean checkable(String registrationNumber) {
        return OfficialNumber.wellFormed(registrationNumber);
    }

    public String line(Milestone milestone) {
        return IndicatorLines.write(milestone);
    }

    /** Names with the value left open, one a line, for a form. */
    public String open(List<Indicator> indicators) {
        return IndicatorLines.open(indicators);
    }

    /** Whether an act may be about a solution, as far as the solution's own state goes. */
    public boolean takes(DemandAct act, DemandView.Answered solution) {
        SolutionStatus status = solution.status();
        return switch (act) {
            case RETRACTION -> status == SolutionStatus.RECEIVED;
            case CONTRACT -> status == SolutionStatus.AWARDED;
            case REGISTRATION -> status == SolutionStatus.CONTRACTED || status == SolutionStatus.FULFILLED;
            case MILESTONE, GATE, ACCEPTANCE, REJECTION -> status == SolutionStatus.CONTRACTED;
            case FAILURE -> status == SolutionStatus.AWARDED || status == SolutionStatus.CONTRACTED;
            case SUBMISSION,
                    VETTING,
                    RETURN,
                    READER,
                    READING,
                    PUBLICATION,
                    RENEWAL,
                    WITHDRAWAL,
                    SECRECY,
                    QUESTION,
                    ANSWER,
                    APPOINTMENT,
                    SCREENING,
                    AWARD -> false;
        };
    }
}
