package org.openlicence.exchange.web.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.AwardCommand;
import org.openlicence.exchange.demand.CallCommand;
import org.openlicence.exchange.demand.DemandCommand;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;

/** Acts on a demand and what each carries. Addresses are the names in lower case; who is offered each is {@link Offered}. */
public enum DemandAct {
    SUBMISSION(Law.OPEN_BID_2023.art("")),
    VETTING(Law.OPEN_BID_2023.art(""), "on"),
    RETURN(Law.OPEN_BID_2023.art(""), "words"),
    READER(Law.DESIGN.art("test-reading"), "organisation"),
    READING(Law.DESIGN.art("test-reading"), "confirmed", "words"),
    PUBLICATION(Law.SH_2025_11.art("8"), "from", "on"),
    RENEWAL(Law.DESIGN.art("demand-deadlines")),
    WITHDRAWAL(Law.DESIGN.art("demand-withdrawal"), "words"),
    SECRECY(Law.CC.art("501"), "confirmed"),
    QUESTION(Law.DESIGN.art("clarifications"), "words"),
    ANSWER(Law.DESIGN.art("clarifications"), "question", "words"),
    RETRACTION(Law.DESIGN.art("solutions"), "solution"),
    APPOINTMENT(Law.CHALLENGE_2021.art(""), "chosen"),
    SCREENING(Law.CHALLENGE_2021.art(""), "chosen", "confirmed", "statement", "words"),
    AWARD(Law.CHALLENGE_2021.art(""), "chosen", "words"),
    CONTRACT(Law.CC.art("863"), "solution", "reference", "on", "amount", "registration", "plan"),
    REGISTRATION(Law.CC.art("863"), "solution", "registration"),
    MILESTONE(Law.DESIGN.art("milestones"), "solution", "milestone", "values"),
    GATE(Law.YRD_2025.art("7"), "solution", "values"),
    ACCEPTANCE(Law.DESIGN.art("acceptance"), "solution", "values"),
    REJECTION(Law.DESIGN.art("acceptance"), "solution", "values", "words"),
    FAILURE(Law.DESIGN.art("failed-award"), "solution", "failure", "words");

    /** Every address, for a path pattern. */
    static final String ADDRESSES =
            "submission|vetting|return|reader|reading|publication|renewal|withdrawal|secrecy|question|"
                    + "answer|retraction|appointment|screening|award|contract|registration|milestone|gate|acceptance|rejection|failure";

    /** Members that may be left out. */
    private static final List<String> OPTIONAL = List.of("plan", "chosen", "confirmed", "from");

    private final Provision law;
    private final List<String> members;

    DemandAct(Provision law, String... members) {
        this.law = law;
        this.members = List.of(members);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static DemandAct at(String address) {
        return valueOf(address.toUpperCase(Locale.ROOT));
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Provision law() {
        return law;
    }

    /** Members in the order of the form. */
    public List<String> members() {
        return members;
    }

    public boolean optional(String member) {
        return OPTIONAL.contains(member)
                || (this == CONTRACT && member.equals("registration"))
                || (this == READING && member.equals("words"));
    }

    /** Members that are needed and not there, and those whose lines cannot be read. */
    List<String> missing(DemandForm form) {
        List<String> missing = new ArrayList<>();
        for (String member : members) {
            boolean unreadable =
                    switch (member) {
                        case "values" -> IndicatorLines.values(form.values()).isEmpty();
                        case "chosen" -> this == APPOINTMENT && experts(form).isEmpty();
                        case "plan" -> IndicatorLines.milestones(form.plan()).isEmpty();
                        default -> false;
                    };
            if (unreadable || (!optional(member) && value(member, form) == null)) {
                missing.add(member);
            }
        }
        return missing;
    }

    private static @Nullable Object value(String member, DemandForm form) {
        return switch (member) {
            case "words" -> form.words();
            case "organisation" -> form.organisation();
            case "registration" -> form.registration();
            case "on" -> form.on();
            case "question" -> form.question();
            case "solution" -> form.solution();
            case "statement" -> form.statement();
            case "reference" -> form.reference();
            case "amount" -> form.amount();
            case "milestone" -> form.milestone();
            case "values" -> form.values();
            case "failure" -> form.failure();
            default -> throw new IllegalStateException("no member " + member);
        };
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    DemandCommand command(DemandId id, DemandForm form, Origin origin) {
        boolean confirmed = Boolean.TRUE.equals(form.confirmed());
        return switch (this) {
            case SUBMISSION -> new DemandCommand.SubmitDemand(id, origin);
            case VETTING -> new DemandCommand.VetDemand(id, form.on(), origin);
            case RETURN -> new DemandCommand.ReturnDemand(id, form.words(), origin);
            case READER ->
                new DemandCommand.InviteTestReader(id, new OrganisationId("org_" + form.organisation()), origin);
            case READING -> new DemandCommand.GiveTestReading(id, confirmed, form.words(), origin);
            case PUBLICATION -> new DemandCommand.PublishDemand(id, form.from(), form.on(), origin);
            case RENEWAL -> new DemandCommand.RenewDemand(id, origin);
            case WITHDRAWAL -> new DemandCommand.WithdrawDemand(id, form.words(), origin);
            // Never the terms of now: who promised read those that were shown.
            case SECRECY ->
                new CallCommand.AcceptSealedTerms(
                        id, confirmed ? Objects.requireNonNullElse(form.terms(), "") : "", origin);
            case QUESTION -> new CallCommand.AskClarification(id, question(form, origin), form.words(), origin);
            case ANSWER -> new CallCommand.AnswerClarification(id, form.question(), form.words(), origin);
            case RETRACTION -> new CallCommand.WithdrawSolution(id, form.solution(), origin);
            case APPOINTMENT -> new CallCommand.AppointExperts(id, experts(form).orElseThrow(), origin);
            case SCREENING ->
                new CallCommand.RecordExpertScreening(
                        id, form.ids(), confirmed, form.statement(), form.words(), origin);
            case AWARD -> new AwardCommand.Award(id, form.ids(), form.words(), origin);
            case CONTRACT ->
                new AwardCommand.SignTechnologyContract(
                        id,
                        form.solution(),
                        form.reference(),
                        form.on(),
                        Money.ofYuan(form.amount().toPlainString()).fen(),
                        form.registration(),
                        IndicatorLines.milestones(form.plan()).orElseThrow(),
                        origin);
            case REGISTRATION ->
                new AwardCommand.RecordContractRegistration(id, form.solution(), form.registration(), origin);
            case MILESTONE ->
                new AwardCommand.RecordMilestone(
                        id,
                        form.solution(),
                        form.milestone(),
                        IndicatorLines.values(form.values()).orElseThrow(),
                        origin);
            case GATE ->
                new AwardCommand.PassGate(
                        id,
                        form.solution(),
                        IndicatorLines.values(form.values()).orElseThrow(),
                        origin);
            case ACCEPTANCE ->
                new AwardCommand.AcceptResult(
                        id,
                        form.solution(),
                        IndicatorLines.values(form.values()).orElseThrow(),
                        origin);
            case REJECTION ->
                new AwardCommand.RejectResult(
                        id,
                        form.solution(),
                        IndicatorLines.values(form.values()).orElseThrow(),
                        form.words(),
                        origin);
            case FAILURE -> new AwardCommand.FailAward(id, form.solution(), form.failure(), form.words(), origin);
        };
    }

    /** Experts as {@link DemandExperts} writes them; empty when one cannot be read. */
    private static Optional<List<AppointedExpert>> experts(DemandForm form) {
        List<AppointedExpert> experts = new ArrayList<>();
        for (String chosen : form.ids()) {
            int slash = chosen.indexOf('/');
            if (slash < 1 || slash == chosen.length() - 1) {
                return Optional.empty();
            }
            experts.add(new AppointedExpert(chosen.substring(slash + 1), chosen.substring(0, slash)));
        }
        return Optional.of(experts);
    }

    /** The same question of the same organisation has the same id, so that a double click asks once. */
    private static String question(DemandForm form, Origin origin) {
        String seed = origin.actor().organisationId() + "\n" + Objects.requireNonNull(form.words());
        return "qst_" + ContentHash.of(seed).value().substring(0, 24);
    }
}
