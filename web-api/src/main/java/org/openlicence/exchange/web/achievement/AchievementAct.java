package org.openlicence.exchange.web.achievement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.achievement.AchievementCommand;
import org.openlicence.exchange.achievement.AchievementId;
import org.openlicence.exchange.achievement.AchievementStage;
import org.openlicence.exchange.query.achievementdesk.AchievementView;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.web.command.PageAct;

/** Acts on an achievement: when each is offered, and what it carries. Addresses are the names in lower case. */
public enum AchievementAct implements PageAct {
    CHECK(Law.DESIGN.art("negative-list"), "passed", "on", "note"),
    DECISION(Law.SHC.art("26"), "reference", "note", "on"),
    CONVERSION(Law.CPL.art("16"), "conversion", "reference", "on"),
    REASON(Law.SHP.art("13"), "note", "on"),
    REQUEST(Law.SHP.art("13"), "mode", "years", "sharing"),
    DECLINE(Law.SHP.art("13"), "note"),
    RIGHTS(Law.SHP.art("13"), "mode", "years", "sharing", "reference"),
    REMOVAL(Law.SHC.art("26"), "reference", "note", "on"),
    ERASURE(Law.DESIGN.art("personal-data"), "inventor");

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "check|decision|conversion|reason|request|decline|rights|removal|erasure";

    private static final Set<String> OPTIONAL = Set.of("years", "sharing", "passed");

    private final Provision law;
    private final List<String> members;

    AchievementAct(Provision law, String... members) {
        this.law = law;
        this.members = List.of(members);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static AchievementAct at(String address) {
        return PageAct.at(AchievementAct.class, address);
    }

    public Provision law() {
        return law;
    }

    /** Members in the order of the form. */
    public List<String> members() {
        return members;
    }

    /** Whether the form may be sent without a member. */
    public boolean optional(String member) {
        return OPTIONAL.contains(member) || (this == CHECK && member.equals("note"));
    }

    List<String> missing(AchievementForm form) {
        List<String> missing = new ArrayList<>();
        for (String member : members) {
            Object value =
                    switch (member) {
                        case "reference" -> form.reference();
                        case "on" -> form.on();
                        case "note" -> form.note();
                        case "conversion" -> form.conversion();
                        case "mode" -> form.mode();
                        case "inventor" -> form.inventor();
                        case "years", "sharing", "passed" -> "";
                        default -> throw new IllegalStateException("no member " + member);
                    };
            if (value == null && !optional(member)) {
                missing.add(member);
            }
        }
        return missing;
    }

    /** Whether the page offers it; whether it is allowed is decided by the achievement itself. */
    boolean offered(AchievementView view) {
        return switch (this) {
            case CHECK, REASON, REMOVAL -> view.unconverted();
            case DECISION, RIGHTS -> view.stage() != AchievementStage.WRITTEN_OFF;
            case CONVERSION -> view.unconverted();
            case REQUEST -> view.unconverted() && view.idleSince() != null && view.request() == null;
            case DECLINE -> view.request() != null;
            case ERASURE -> true;
        };
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    AchievementCommand command(AchievementId id, AchievementForm form, Origin origin) {
        return switch (this) {
            case CHECK ->
                new AchievementCommand.CheckNegativeList(
                        id, Boolean.TRUE.equals(form.passed()), form.note(), form.on(), origin);
            case DECISION ->
                new AchievementCommand.RecordDecision(id, form.reference(), form.note(), form.on(), origin);
            case CONVERSION ->
                new AchievementCommand.ConvertAchievement(id, form.conversion(), form.reference(), form.on(), origin);
            case REASON -> new AchievementCommand.ExplainIdleness(id, form.note(), form.on(), origin);
            case REQUEST ->
                new AchievementCommand.RequestEmpowerment(id, form.mode(), form.years(), form.sharing(), origin);
            case DECLINE -> new AchievementCommand.DeclineEmpowerment(id, form.note(), origin);
            case RIGHTS ->
                new AchievementCommand.SetHolderMode(
                        id, form.mode(), form.years(), form.sharing(), form.reference(), origin);
            case REMOVAL ->
                new AchievementCommand.WriteOffAchievement(id, form.reference(), form.note(), form.on(), origin);
            case ERASURE -> new AchievementCommand.EraseInventorName(id, form.inventor(), origin);
        };
    }
}
