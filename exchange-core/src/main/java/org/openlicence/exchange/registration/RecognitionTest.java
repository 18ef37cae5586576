package org.openlicence.exchange.registration;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;

/**
 * What must hold for a contract to be one of a kind, asked of the applicant before it opens a case and judged by the registrar by the
 * content of the contract (认定条件). All tests of a kind must hold. The question is the message {@code registration.test.<NAME>}, what
 * fails it {@code registration.test.<NAME>.not}.
 */
public enum RecognitionTest {
    /** Clear and concrete aim of research (DEV). */
    CLEAR_AIM(Law.RULE_2001.art(""), ContractType.DEVELOPMENT),
    /** Nobody of the parties had mastered the subject when they signed. */
    NOT_YET_MASTERED(Law.RULE_2001.art(""), ContractType.DEVELOPMENT),
    /** Work and result carry something new. */
    INNOVATIVE(Law.RULE_2001.art(""), ContractType.DEVELOPMENT),
    /** The seller had mastered the subject when it signed, and it is not in the public domain. */
    MASTERED(Law.REG_2026.art("annex 9"), ContractType.TRANSFER, ContractType.LICENCE),
    /** A complete and practical technical solution. */
    COMPLETE_SOLUTION(Law.REG_2026.art("annex 9"), ContractType.TRANSFER, ContractType.LICENCE),
    /** Who owns what is agreed. */
    OWNERSHIP_AGREED(Law.REG_2026.art("annex 9"), ContractType.TRANSFER, ContractType.LICENCE),
    /** Analysis, by science and technology, of a certain project. */
    CERTAIN_PROJECT(Law.RULE_2001.art("34"), ContractType.CONSULTING),
    /** The result is a report or an opinion. */
    REPORT_OR_OPINION(Law.RULE_2001.art("35"), ContractType.CONSULTING),
    /** Special knowledge solves a certain technical problem. */
    CERTAIN_PROBLEM(Law.CC.art("878"), ContractType.SERVICE),
    /** The result has measures of quality and quantity. */
    MEASURED(Law.RULE_2001.art(""), ContractType.SERVICE),
    /** No intellectual property changes hands, and it is neither work to order nor building. */
    NO_RIGHT_PASSES(Law.CC.art("878(2)"), ContractType.SERVICE);

    private final Provision basis;
    private final Set<ContractType> types;

    RecognitionTest(Provision basis, ContractType... types) {
        this.basis = basis;
        this.types = Set.of(types);
    }

    public Provision basis() {
        return basis;
    }

    /** Names in the order of the tests, as events keep them. */
    static List<String> names(Collection<RecognitionTest> tests) {
        return tests.stream().sorted().map(Enum::name).toList();
    }

    public static List<RecognitionTest> of(ContractType type) {
        return Arrays.stream(values()).filter(test -> test.types.contains(type)).toList();
    }
}
