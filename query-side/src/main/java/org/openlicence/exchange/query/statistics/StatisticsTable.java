package org.openlicence.exchange.query.statistics;

/** By what the figures are told apart. */
public enum StatisticsTable {
    /** Kind of contract (合同类型). */
    TYPE("contract_type"),
    SUB_TYPE("sub_type"),
    /** Field of technology (技术领域). */
    FIELD("technology_field"),
    /** Kind of intellectual property (知识产权类型). */
    IP("ip_kind"),
    /** Public plan (计划来源). */
    PLAN("plan_source"),
    /** Where technology comes from (输出技术): province of the seller. */
    OUTFLOW(province("seller")),
    /** Where technology goes (吸纳技术): province of the buyer. */
    INFLOW(province("buyer")),
    /** From province to province (技术流向). */
    FLOW(province("seller") + " || '>' || " + province("buyer")),
    /** From city to city. */
    CITY_FLOW(city("seller") + " || '>' || " + city("buyer")),
    SELLER_NATURE("seller_nature"),
    BUYER_NATURE("buyer_nature"),
    PAYMENT("payment_mode"),
    /** Into the country, out of it (技术进出口), by the other country, or within it. */
    BORDER("border"),
    /** Section of the national economy (国民经济行业门类). */
    INDUSTRY("industry_section");

    /** Stands for what is not known. */
    public static final String UNKNOWN = "";

    private final String key;

    StatisticsTable(String key) {
        this.key = key;
    }

    String key() {
        return "coalesce(" + key + ", '" + UNKNOWN + "')";
    }

    private static String province(String side) {
        return "coalesce(left(" + side + "_division, 2) || '0000', '')";
    }

    /** Districts of a municipality are its city; elsewhere the first four digits name it. */
    private static String city(String side) {
        return "coalesce(case when left(" + side + "_division, 2) in ('11', '12', '31', '50') then left(" + side
                + "_division, 2) || '0000' else left(" + side + "_division, 4) || '00' end, '')";
    }
}
