package org.openlicence.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.sheet.SheetCommand.DescribeTechnology;
import org.openlicence.exchange.sheet.SheetCommand.ReviseDescription;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.SheetEvent;
import org.openlicence.exchange.sheet.event.SheetEvent.TechnologyDescribed;
import org.openlicence.exchange.sheet.event.Wording;
import org.openlicence.exchange.sheet.rule.IndustriesAreDivisions;
import org.openlicence.exchange.sheet.rule.PatentIsKnown;
import org.openlicence.exchange.sheet.rule.ResultHasFigures;
import org.openlicence.exchange.sheet.rule.ResultIsCompared;
import org.openlicence.exchange.sheet.rule.SheetIsNotWrittenYet;
import org.openlicence.exchange.sheet.rule.SheetSaysSomething;
import org.openlicence.exchange.sheet.rule.TextsNameNoContact;

/** What writing a sheet leads to. */
final class DescriptionDecision {
    private static final Provision SHEET = Law.DESIGN.art("technology-sheet");

    private DescriptionDecision() {}

    /**
     * Nothing for what stands there already.
     *
     * @param now what the sheet says; null before it was first written
     * @throws org.openlicence.exchange.shared.Refused IN-01, TSH-01 to TSH-07
     */
    static List<SheetEvent> describe(
            @Nullable SheetContent now, DescribeTechnology command, boolean known, PolicyBook policies) {
        if (command.content().equals(now)) {
            return List.of();
        }
        List<BusinessRule> rules = rules(command.content());
        rules.add(new PatentIsKnown(command.patentId().value(), known));
        rules.add(new SheetSaysSomething(!command.content().equals(SheetContent.NOTHING)));
        rules.add(new SheetIsNotWrittenYet(now == null));
        return described(command, rules, policies);
    }

    /**
     * Nothing for what stands there already.
     *
     * @throws org.openlicence.exchange.shared.Refused IN-01, TSH-02, TSH-03, TSH-04, TSH-06
     */
    static List<SheetEvent> revise(@Nullable SheetContent now, ReviseDescription command, PolicyBook policies) {
        return command.content().equals(now) ? List.of() : described(command, rules(command.content()), policies);
    }

    private static List<SheetEvent> described(SheetCommand command, List<BusinessRule> rules, PolicyBook policies) {
        BusinessRule.check(rules);
        return List.of(new TechnologyDescribed(
                command.aggregateId(),
                command.patentId().value(),
                command.content(),
                Trace.of(command.origin(), policies.version(), SHEET)));
    }

    private static List<BusinessRule> rules(SheetContent content) {
        List<BusinessRule> rules = limits(content);
        rules.add(new ResultHasFigures(content.result()));
        rules.add(new ResultIsCompared(content.result(), content.comparedWith()));
        rules.add(new IndustriesAreDivisions(content.industries()));
        rules.add(TextsNameNoContact.in(content));
        return rules;
    }

    private static List<BusinessRule> limits(SheetContent content) {
        List<BusinessRule> rules = new ArrayList<>();
        line(rules, "use", content.use(), SheetLimits.USE);
        text(rules, "problem", content.problem());
        text(rules, "how", content.how());
        text(rules, "result", content.result());
        line(rules, "comparedWith", content.comparedWith(), SheetLimits.COMPARED_WITH);
        text(rules, "limits", content.limits());
        text(rules, "needs", content.needs());
        rules.add(FieldWithinLimit.number("maturity", content.maturity(), 1, SheetLimits.MATURITY));
        names(rules, "productsZh", content.productsZh());
        names(rules, "productsEn", content.productsEn());
        names(rules, "applicationsZh", content.applicationsZh());
        names(rules, "applicationsEn", content.applicationsEn());
        rules.add(FieldWithinLimit.list("industries", content.industries(), SheetLimits.INDUSTRIES));
        return rules;
    }

    private static void line(List<BusinessRule> rules, String field, Wording wording, int max) {
        rules.add(FieldWithinLimit.line(field + "Zh", wording.zh(), max));
        rules.add(FieldWithinLimit.line(field + "En", wording.en(), max));
    }

    private static void text(List<BusinessRule> rules, String field, Wording wording) {
        rules.add(FieldWithinLimit.text(field + "Zh", wording.zh(), SheetLimits.TEXT));
        rules.add(FieldWithinLimit.text(field + "En", wording.en(), SheetLimits.TEXT));
    }

    private static void names(List<BusinessRule> rules, String field, List<String> names) {
        rules.add(FieldWithinLimit.list(field, names, SheetLimits.NAMES));
        names.forEach(name -> rules.add(FieldWithinLimit.line(field, name, SheetLimits.NAME)));
    }
}
