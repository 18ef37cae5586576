package org.openlicence.exchange.tax;

/** Which rates a payer of VAT reckons by (增值税纳税人类别). */
public enum VatPayer {
    /** By the kind of what is sold. */
    GENERAL(VatTechnology.SERVICES, VatMixed.GOODS),
    /** 小规模纳税人: by one rate for all (VAT Law art. 11). */
    SMALL_SCALE(VatSmallScale.RATE, VatSmallScale.RATE);

    private final String services;
    private final String goods;

    VatPayer(String services, String goods) {
        this.services = services;
        this.goods = goods;
    }

    /** Key of the rate of services and intangibles. */
    String services() {
        return services;
    }

    /** Key of the rate of goods. */
    String goods() {
        return goods;
    }
}
