package org.openlicence.exchange.inventory.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Columns of a file, by their English or Chinese heading; in any order. */
public enum ImportColumn {
    PATENT_NUMBER("patentNumber", "专利号"),
    TITLE_ZH("titleZh", "名称"),
    TITLE_EN("titleEn", "英文名称"),
    IPC("ipc", "IPC分类号"),
    FILED_ON("filedOn", "申请日"),
    GRANTED_ON("grantedOn", "授权公告日"),
    WISHES("wishes", "转化意愿"),
    EXPLOITED("exploited", "已实施"),
    SELF_GRADE("selfGrade", "自评等级"),
    SCORE("score", "综合评分"),
    TRL("trl", "技术成熟度"),
    SCENARIO("scenario", "应用场景"),
    INDUSTRIES("industries", "目标行业"),
    PRICE("price", "预期价格"),
    SUPPORT("support", "技术支持"),
    COLLEGE("college", "院系"),
    NEXT_REVIEW("nextReviewOn", "下次复核日"),
    LISTING_FEE("listingFee", "开放许可费"),
    LISTING_TERM("listingTermMonths", "许可期限月");

    private final String english;
    private final String chinese;

    ImportColumn(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    public String english() {
        return english;
    }

    public String chinese() {
        return chinese;
    }

    /** The column of a heading as typed; empty when there is none such. */
    public static Optional<ImportColumn> headed(String heading) {
        String plain = heading.replace("\uFEFF", "").strip();
        return Arrays.stream(values())
                .filter(column -> column.chinese.equals(plain)
                        || column.english.toLowerCase(Locale.ROOT).equals(plain.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
