package org.openlicence.exchange.ops.console.importing;

import java.util.regex.Pattern;

/** Names written in Han characters, Chinese and Japanese. */
final class ChineseOrganisationNames {
    /** Words that stand in no person's name, wherever they are. */
    private static final Pattern SAYS_SO = Pattern.compile("公司|株式会社|有限会社|合伙企业|合作社|研究院|研究所|研究中心|研究生院|实验室"
            + "|委员会|董事会|基金会|股份|集团|部队|法人|事务所|工作室|经营部|服务部|设计部|办公室|协力团|科学院|医学院"
            + "|专科学校|技工学校|培训学校|保健院|设计院|供电局|促进局|专卖局|监测站|数据中心|服务中心|检测中心");

    /** Kinds of institution that end a name, or stand before a place in brackets; two characters or more come before. */
    private static final Pattern KIND_AT_END = Pattern.compile(
            ".{2,}(?:大学|学院|医院|中心|学校|中学|小学|协会|学会" + "|联合会|组织|企业|机构|幼儿园|农场|林场|银行|电视台|图书馆|博物馆|气象台|分院|总院|总队|支队|大队)");

    /** One character says it only where no person's name is that long. */
    private static final Pattern ENDING = Pattern.compile("[^·・]{4,}[厂局站处社院所馆部队会]");

    private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]*[)）]?");

    private ChineseOrganisationNames() {}

    static boolean recognised(String name) {
        String simplified = simplified(name.replaceAll("\\s", ""));
        if (SAYS_SO.matcher(simplified).find() && simplified.length() >= 4) {
            return true;
        }
        String withoutBrackets = BRACKETS.matcher(simplified).replaceAll("");
        return KIND_AT_END.matcher(withoutBrackets).matches()
                || ENDING.matcher(withoutBrackets).matches();
    }

    /** Only the traditional and Japanese forms that the words above need. */
    private static String simplified(String name) {
        return name.replace('會', '会')
                .replace('學', '学')
                .replace('廠', '厂')
                .replace('醫', '医')
                .replace('團', '团')
                .replace('業', '业')
                .replace('協', '协')
                .replace('實', '实')
                .replace('驗', '验')
                .replace('務', '务')
                .replace('構', '构')
                .replace('館', '馆')
                .replace('銀', '银');
    }
}
