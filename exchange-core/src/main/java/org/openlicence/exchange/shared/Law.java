package org.openlicence.exchange.shared;

/**
 * The legal texts this exchange answers to. A text that was repealed stays, so that old events keep their meaning.
 *
 * <p>{@code design} marks a rule that no text dictates: our own decision, open to correction by counsel.
 */
public enum Law {
    PL("专利法", "Patent Law of the PRC", "2020 amendment, in force 2021-06-01"),
    IR("专利法实施细则", "Implementing Regulations of the Patent Law", "2023 revision, in force 2024-01-20"),
    CC("民法典", "Civil Code", "in force 2021-01-01"),
    CPL("促进科技成果转化法", "Law on Promoting the Transformation of S&T Achievements", "2015 revision"),
    ZJC("浙江省促进科技成果转化条例", "Zhejiang Regulations on Promoting the Transformation of S&T Achievements", "2021-09-30"),
    SDC("山东省促进科技成果转化条例", "Shandong Regulations on Promoting the Transformation of S&T Achievements", "2017-12-01"),
    SPC("最高人民法院关于审理技术合同纠纷案件适用法律若干问题的解释", "SPC interpretation on technology contracts", "2020-12-29"),
    CNIPA_HANDLING("专利开放许可声明办事指南", "CNIPA handling conditions and FAQ on open licensing", "2024"),
    CNIPA_FEES("专利开放许可使用费估算与上限口径", "Fee ceilings of open licences as reported by the press", "2024-07"),
    ZC_0006("ZC 0006-2003 专利申请号标准", "Standard of application numbers", "2003"),
    STOCK_PLAN_2024(
            "高校和科研机构存量专利盘活工作方案 国知发运字〔2024〕5号",
            "Work plan on the stock patents of universities and institutes",
            "2024, read in secondary texts"),
    GB_4754("GB/T 4754-2017 国民经济行业分类", "Industrial classification of the national economy", "2017"),
    GB_32100("GB 32100-2015 统一社会信用代码编码规则", "Unified social credit code", "2015"),
    SHC("上海市促进科技成果转化条例", "Shanghai regulations on the transformation of S&T achievements", "2017-06-01"),
    SHX("上海市社会信用条例", "Shanghai Social Credit Regulations", "2017-06-23"),
    SHP("上海市科学技术进步条例", "Shanghai regulations on S&T progress", "2024-05-10"),
    ZJ_PUBLIC_2023(
            "浙江省财政资助专利公开实施办法（2023年8月1日起施行）",
            "Zhejiang measures on public implementation of publicly funded patents",
            "2023-08-01, read in a report; title not verified"),
    EMPOWER_2020(
            "赋予科研人员职务科技成果所有权或长期使用权试点实施方案",
            "National pilot on rights of researchers in service achievements",
            "2020, read in a provincial plan"),
    REG_2000("技术合同认定登记管理办法 国科发政字[2000]063", "Measures on technology contract registration", "2000-02-16 to 2026-02-28"),
    REG_2026(
            "技术合同认定登记管理办法 (工信部)",
            "Measures on technology contract registration (MIIT)",
            "2026-03-01; text read as draft of 2024-12-18"),
    RULE_2001("技术合同认定规则 国科发政字[2001]253", "Rule on recognising technology contracts", "2001-07-18 to 2026-02-28"),
    SH_2019_33("沪科合〔2019〕33号", "Shanghai: new registration system", "2020-01-06"),
    SH_MARKET("上海市技术市场条例", "Shanghai technology market regulations", "1995-07-01, amended"),
    SH_PLAN_2021(
            "上海市促进科技成果转移转化行动方案（2021-2023年）沪府办规〔2021〕7号",
            "Shanghai action plan on transfer of S&T achievements 2021-2023",
            "2021 to 2023, II.5(11): explore notification-commitment; read as a plan, no operating rule was found"),
    SH_REV_2025(
            "沪科技市〔2025〕31号（撤销已登记技术合同的规则）",
            "Shanghai: rules on revoking registered technology contracts",
            "2025-07-02; arts 1 to 4 read in part"),
    TIE("技术进出口管理条例", "Regulations on the administration of technology import and export", "2020-11-29 revision"),
    VAT_LAW("增值税法", "VAT Law", "in force 2026-01-01"),
    VAT_2016_36("财税[2016]36号 附件3", "VAT relief for technology, until 2025-12-31", "2016-05-01"),
    VAT_2026_10("财政部 税务总局公告2026年第10号", "VAT relief for technology, from 2026-01-01", "2026-01-30"),
    CIT_LAW("企业所得税法", "Enterprise Income Tax Law", "in force 2008-01-01"),
    CIT_2010_111("财税[2010]111号", "CIT relief for technology transfer", "2010"),
    CIT_2015_82("国家税务总局公告2015年第82号", "CIT relief for non-exclusive licences of five years", "2015-10-01"),
    IIT_2018_58("财税[2018]58号", "Income tax on cash rewards of conversion", "2018-07-01"),
    MOST_2018_103(
            "科技人员取得职务科技成果转化现金奖励信息公示办法 国科发政〔2018〕103号",
            "Measures on publishing cash rewards to researchers",
            "2018, contents read in a report"),
    HRSS_2021_14("人社部发〔2021〕14号", "Rewards outside the limit of performance pay", "2021, read in part"),
    STAMP_LAW("印花税法", "Stamp Tax Law", "in force 2022-07-01"),
    STAMP_2023_12("财政部 税务总局公告2023年第12号", "Half stamp tax for small payers", "2023-01-01 to 2027-12-31"),
    UMC_LAW("城市维护建设税法", "Urban Maintenance and Construction Tax Law", "in force 2021-09-01"),
    RD_2015_119("财税[2015]119号", "Extra deduction of research costs", "2016-01-01"),
    EQ_2016_101("财税[2016]101号", "Income tax on equity incentives and technology put in for shares", "2016-09-01"),
    SH_2025_11("沪府办发〔2025〕11号", "Shanghai General Office document No. 11 of 2025", "2025-05-17"),
    YRD_2025(
            "上海市人大常委会关于促进和保障长三角区域协同创新的决定",
            "Decision of the Shanghai NPC Standing Committee on collaborative innovation in the Yangtze River Delta",
            "in force 2025-09-01; title not verified"),
    OPEN_BID_2023("长沙市“揭榜挂帅”项目需求征集通知 (2023)", "Changsha open-bidding call", "2023, read on a mirror; not of Shanghai"),
    CHALLENGE_2021("长三角创新挑战赛 (2021)", "Yangtze River Delta innovation challenge", "2021, read in a report"),
    DESIGN("平台设计决定", "Decision of this exchange, no text dictates it", "see docs/adr");

    private final String titleZh;
    private final String titleEn;
    private final String edition;

    Law(String titleZh, String titleEn, String edition) {
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.edition = edition;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }

    /** Which edition of the text was read. */
    public String edition() {
        return edition;
    }

    /** A provision of this text, e.g. {@code Law.PL.art("51(1)")}. */
    public Provision art(String article) {
        return new Provision(this, article);
    }
}
