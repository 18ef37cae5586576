package org.openlicence.exchange.registration;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;

/**
 * What must hold for a contract to be one of a kind, asked of the applicant before it opens a case and judged by the registrar by the
 * content of the contract (认定条件). All tests of a kind must hold, and those of its sub-type where that has its own. The question is the message {@code registration.test.<NAME>}, what
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
    CERTAIN_PROBLEM(Law.CC.art("878"), Set.of("SERVICE"), ContractType.SERVICE),
    /** The result has measures of quality and quantity. */
    MEASURED(Law.RULE_2001.art(""), Set.of("SERVICE"), ContractType.SERVICE),
    /** No intellectual property changes hands, and it is neither work to order nor building. */
    NO_RIGHT_PASSES(Law.CC.art("878(2)"), Set.of("SERVICE"), ContractType.SERVICE),
    /** The know-how is not known to the public. */
    NOT_PUBLIC(Law.REG_2026.art("annex 11"), Names.KNOW_HOW, ContractType.TRANSFER, ContractType.LICENCE),
    ECONOMIC_BENEFIT(Law.REG_2026.art("annex 11"), Names.KNOW_HOW, ContractType.TRANSFER, ContractType.LICENCE),
    PRACTICAL(Law.REG_2026.art("annex 11"), Names.KNOW_HOW, ContractType.TRANSFER, ContractType.LICENCE),
    /** Its holder has taken measures to keep it secret. */
    KEPT_SECRET(Law.REG_2026.art("annex 11"), Names.KNOW_HOW, ContractType.TRANSFER, ContractType.LICENCE),
    /** What is taught is the special knowledge of a certain project. */
    PROJECT_KNOWLEDGE(Law.REG_2026.art("annex 25"), Set.of("TRAINING"), ContractType.SERVICE),
    /** The client names who is trained, for that project. */
    TRAINEES_NAMED(Law.REG_2026.art("annex 25"), Set.of("TRAINING"), ContractType.SERVICE),
    /** The go-between works towards a contract on technology. */
    AIMS_AT_DEAL(Law.REG_2026.art("annex 28"), Set.of("INTERMEDIARY"), ContractType.SERVICE),
    /** It names the result or the project it is about. */
    CONCRETE_RESULT(Law.REG_2026.art("annex 28"), Set.of("INTERMEDIARY"), ContractType.SERVICE),
    /** A contract of its own, or a part of the main contract that all three sign. */
    OWN_OR_THREE_PARTIES(Law.REG_2026.art("annex 28"), Set.of("INTERMEDIARY"), ContractType.SERVICE);

    private final Provision basis;
    private final Set<String> subTypes;
    private final Set<ContractType> types;

    RecognitionTest(Provision basis, ContractType... types) {
        this(basis, Set.of(), types);
    }

    RecognitionTest(Provision basis, Set<String> subTypes, ContractType... types) {
        this.basis = basis;
        this.subTypes = subTypes;
        this.types = Set.of(types);
    }

    /** Sub-types that share tests; a holder, since the constants above need it before the fields of the enum are there. */
    private static final class Names {
        static final Set<String> KNOW_HOW = Set.of("KNOW_HOW", "KNOW_HOW_USE");
    }

    public Provision basis() {
        return basis;
    }

    /** Names in the order of the tests, as events keep them. */
    static List<String> names(Collection<RecognitionTest> tests) {
        return tests.stream().sorted().map(Enum::name).toList();
    }

    /** Sub-types of a kind that it is asked of, in the order of the alphabet; empty where it is asked of them all. */
    public List<String> subTypes(ContractType type) {
        return subTypes.stream().filter(type.subTypes()::contains).sorted().toList();
    }

    /** Tests of a kind, whichever its sub-type turns out to be. */
    public static List<RecognitionTest> of(ContractType type) {
        return Arrays.stream(values()).filter(test -> test.types.contains(type)).toList();
    }

    /** Tests of a contract of that kind and sub-type. */
    public static List<RecognitionTest> of(ContractType type, String subType) {
        return of(type).stream()
                .filter(test -> test.subTypes.isEmpty() || test.subTypes.contains(subType))
                .toList();
    }
}
